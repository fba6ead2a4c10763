/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.ui.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.imece.coding.agreement.round.ReleaseRoundOperation;
import org.imece.coding.agreement.round.RoundProgress;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;
import org.imece.coding.ui.results.ResultTableControl;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingRound;
import org.imece.model.core.Element;
import org.imece.ui.editor.IRevealElement;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Toast;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;
import org.imece.ui.view.RunAction;

/** Rounds of double coding: how far each coder is, and whether the coders may see each other's codings. */
public final class RoundsView extends ProjectView implements IRevealElement {

	/** Identifier of the view. */
	public static final String ID = "org.imece.coding.agreement.ui.rounds";

	private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withLocale(Locale.getDefault(Locale.Category.FORMAT)).withZone(ZoneId.systemDefault());
	private ResultTableControl table;
	private Action release;
	private Action compare;
	private List<CodingRound> rounds = List.of();
	private List<List<RoundProgress>> progress = List.of();
	private CorpusReader reader;

	@Override
	protected void createContent(Composite parent) {
		table = new ResultTableControl(parent, (row, column) -> compare());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.viewer().addSelectionChangedListener(event -> enable());
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(action(Messages.Rounds_new, Messages.Rounds_newTitle, "add", this::open));
		release = action(Messages.Rounds_release, Messages.Rounds_releaseTooltip, "team", this::release);
		tools.add(release);
		compare = action(Messages.Rounds_compare, Messages.Rounds_compareTooltip, "compare", this::compare);
		tools.add(compare);
		enable();
	}

	private static Action action(String text, String tooltip, String icon, Runnable run) {
		Action action = new RunAction(text, ElementLabels.shared(icon), run);
		action.setToolTipText(tooltip);
		return action;
	}

	private Optional<CodingRound> chosen() {
		return table.viewer().getStructuredSelection().getFirstElement() instanceof Integer row && row < rounds.size()
				? Optional.of(rounds.get(row))
				: Optional.empty();
	}

	@Override
	public void reveal(Element element, int start, int end) {
		if (element instanceof CodingRound round && rounds.contains(round)) {
			table.viewer().setSelection(new StructuredSelection(rounds.indexOf(round)), true);
		}
	}

	private void enable() {
		release.setEnabled(chosen().filter(round -> round.getReleased() == null).isPresent());
		compare.setEnabled(chosen().filter(round -> round.getReleased() != null).isPresent());
	}

	private void open() {
		project().ifPresent(opened -> {
			Shell shell = getSite().getShell();
			ScopeDialog dialog = ScopeDialog.forRound(shell, opened);
			if (dialog.open() == Window.OK) {
				Edits.attempt(shell, monitor -> dialog.openRound().run(monitor));
			}
		});
	}

	private void release() {
		Shell shell = getSite().getShell();
		chosen().ifPresent(round -> {
			IResearchProject opened = project().orElseThrow();
			if (Edits.attempt(shell, monitor -> new ReleaseRoundOperation(opened, round).run(monitor))) {
				Toast.showUndo(shell, opened,
						Messages.format(Messages.Rounds_releasedDone, Titles.of(round, opened.mainLanguage())));
			}
		});
	}

	private void compare() {
		chosen().filter(round -> round.getReleased() != null).ifPresent(round -> {
			try {
				AgreementView.open(getSite().getPage()).compare(Scope.of(project().orElseThrow(), round));
			} catch (PartInitException e) {
				ILog.of(getClass()).error("The view of agreement cannot be opened", e);
			}
		});
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		reader = new CorpusReader(opened);
		progress = List.of();
		fill();
		read();
	}

	@Override
	protected void projectClosed() {
		rounds = List.of();
		reader = null;
	}

	@Override
	protected void edited(Set<String> recordIds) {
		IResearchProject opened = project().orElseThrow();
		boolean concerned = recordIds.stream().map(opened::root).anyMatch(root -> root.isEmpty() || Set
				.of(CodingPackage.Literals.CODING_ROUND, CodingPackage.Literals.CODING_SET, CodingPackage.Literals.CODER)
				.contains(root.get().eClass()));
		if (concerned) {
			fill();
			read();
		}
	}

	/** How far the coders are has to be counted in the background. */
	private void read() {
		if (rounds.isEmpty()) {
			return;
		}
		CorpusReader now = reader;
		List<RoundKey> keys = rounds.stream().map(RoundKey::of).toList();
		new OperationRunner(getSite().getShell()).run(Messages.Rounds_progress, monitor -> {
			synchronized (now) {
				Corpus corpus = now.readAll(monitor);
				return keys.stream().map(key -> RoundProgress.of(corpus, key.documentIds(), key.coderIds())).toList();
			}
		}, found -> {
			if (now == reader && found.size() == rounds.size()) {
				progress = found;
				fill();
			}
		});
	}

	private record RoundKey(List<String> documentIds, List<String> coderIds) {
		static RoundKey of(CodingRound round) {
			return new RoundKey(round.getDocuments().stream().map(Element::getId).toList(),
					round.getCoders().stream().map(Element::getId).toList());
		}
	}

	private void fill() {
		IResearchProject opened = project().orElseThrow();
		rounds = opened.all(CodingRound.class);
		table.show(new ResultTable(Messages.Rounds_name,
				List.of(ResultColumn.text(Messages.Rounds_round), ResultColumn.text(Messages.Rounds_state),
						ResultColumn.count(Messages.Scope_documents), ResultColumn.text(Messages.Scope_coders),
						ResultColumn.text(Messages.Rounds_progress)),
				rounds.stream().map(round -> row(opened, round)).toList()));
		enable();
	}

	private Object[] row(IResearchProject opened, CodingRound round) {
		String coders = round.getCoders().stream().map(coder -> Titles.of(coder, opened.mainLanguage()))
				.collect(Collectors.joining(", "));
		int index = rounds.indexOf(round);
		String done = index >= progress.size() ? ""
				: progress.get(index).stream().map(it -> name(opened, round, it.coderId()) + ' '
						+ Messages.format(Messages.Rounds_documents, it.begun(), it.documents()))
						.collect(Collectors.joining(" · "));
		return new Object[] { Titles.of(round, opened.mainLanguage()), state(round), round.getDocuments().size(), coders,
				done };
	}

	private static String name(IResearchProject opened, CodingRound round, String coderId) {
		return round.getCoders().stream().filter(coder -> coder.getId().equals(coderId)).findFirst()
				.map((Coder coder) -> Titles.of(coder, opened.mainLanguage())).orElse("");
	}

	private String state(CodingRound round) {
		return round.getReleased() != null ? Messages.format(Messages.Rounds_released, date(round.getReleased()))
				: Messages.format(Messages.Rounds_opened, date(round.getOpened()));
	}

	private String date(Instant at) {
		return at == null ? "" : dates.format(at);
	}

	@Override
	protected Optional<Hint> hint() {
		return rounds.isEmpty() ? Optional.of(new Hint(Messages.Rounds_empty, Messages.Rounds_new, this::open))
				: Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return table;
	}
}
