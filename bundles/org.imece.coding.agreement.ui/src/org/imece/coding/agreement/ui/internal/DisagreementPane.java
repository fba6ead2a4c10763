/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.imece.coding.agreement.AgreementResult;
import org.imece.coding.agreement.ComparedPassage;
import org.imece.coding.agreement.ComparedPassage.Mark;
import org.imece.coding.agreement.ComparedPassage.Span;
import org.imece.coding.agreement.round.Consensus;
import org.imece.coding.agreement.round.SettleOperation;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;
import org.imece.coding.ui.results.ResultTableControl;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;

/** The disagreements as a list, the chosen one side by side below it, and what was settled. */
final class DisagreementPane extends Composite {

	private static final int EXCERPT = 120;

	private final IWorkbenchPartSite site;
	private final Label title;
	private final Button onlyOpen;
	private final Button agreed;
	private final ResultTableControl table;
	private final SideBySide side;
	private IResearchProject project;
	private Corpus corpus;
	private AgreementResult result;
	private Consensus consensus;
	private Optional<String> codeId = Optional.empty();
	private List<ComparedPassage> shown = List.of();
	private final Map<ComparedPassage, List<Span>> settled = new HashMap<>();

	DisagreementPane(Composite parent, IWorkbenchPartSite site) {
		super(parent, SWT.NONE);
		this.site = site;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		Composite head = new Composite(this, SWT.NONE);
		RowLayoutFactory.fillDefaults().center(true).margins(8, 0).spacing(12).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		title = new Label(head, SWT.NONE);
		onlyOpen = new Button(head, SWT.CHECK);
		onlyOpen.setText(Messages.Disagreements_onlyOpen);
		onlyOpen.addListener(SWT.Selection, event -> fill());
		agreed = new Button(head, SWT.PUSH);
		agreed.addListener(SWT.Selection, event -> takeAgreed());
		SashForm sash = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new ResultTableControl(sash, (row, column) -> open());
		side = new SideBySide(sash, new SideBySide.Decisions() {
			@Override
			public void take(String coderId) {
				chosen().ifPresent(passage -> settle(SettleOperation.take(project, consensus, passage, coderId)));
			}

			@Override
			public void spans(List<Span> spans) {
				chosen().ifPresent(passage -> settle(SettleOperation.spans(project, consensus, passage, spans)));
			}

			@Override
			public void open() {
				DisagreementPane.this.open();
			}
		});
		sash.setWeights(40, 60);
		table.viewer().addSelectionChangedListener(event -> showChosen());
		table.viewer().getTable().addListener(SWT.KeyDown, side::key);
	}

	/** Shows the disagreements of a comparison. */
	void show(IResearchProject opened, Corpus compared, AgreementResult found, Consensus settledIn) {
		project = opened;
		corpus = compared;
		result = found;
		consensus = settledIn;
		codeId = Optional.empty();
		refresh();
	}

	/** Shows those of a code only; of all if empty. */
	void filter(Optional<String> code) {
		if (!code.equals(codeId)) {
			codeId = code;
			fill();
		}
	}

	void clear() {
		result = null;
		shown = List.of();
		settled.clear();
		side.clear();
	}

	/** Reads again what is settled. */
	void refresh() {
		if (result == null) {
			return;
		}
		settled.clear();
		if (consensus.coder().isPresent()) {
			for (ComparedPassage passage : result.disagreements()) {
				consensus.settled(passage).ifPresent(spans -> settled.put(passage, spans));
			}
		}
		fill();
	}

	private void fill() {
		if (result == null) {
			return;
		}
		Optional<ComparedPassage> before = chosen();
		List<ComparedPassage> all = result.disagreements().stream()
				.filter(passage -> codeId.isEmpty() || passage.codeId().equals(codeId.get())).toList();
		shown = all.stream().filter(passage -> !onlyOpen.getSelection() || !settled.containsKey(passage)).toList();
		long done = all.stream().filter(settled::containsKey).count();
		title.setText(all.isEmpty() ? Messages.Disagreements_none
				: Messages.format(Messages.Disagreements_title, all.size(), done));
		agreed.setText(Messages.format(Messages.Disagreements_agreed, result.agreed().size()));
		agreed.setEnabled(!result.agreed().isEmpty());
		layout(true, true);
		table.show(new ResultTable(Messages.Disagreements_name, List.of(ResultColumn.text(Messages.Disagreements_code),
				ResultColumn.text(Messages.Disagreements_passage), ResultColumn.text(Messages.Disagreements_kind),
				ResultColumn.count(Messages.Disagreements_extent), ResultColumn.text(Messages.Disagreements_document),
				ResultColumn.text(Messages.Disagreements_settled)), shown.stream().map(this::row).toList()));
		before.filter(shown::contains).ifPresentOrElse(this::choose, side::clear);
	}

	private Object[] row(ComparedPassage passage) {
		CorpusDocument document = corpus.document(passage.documentId()).orElseThrow();
		String text = document.text().substring(passage.start(), Math.min(passage.end(), passage.start() + EXCERPT))
				.replaceAll("\\s+", " ");
		return new Object[] { title(passage),
				passage.end() - passage.start() > EXCERPT ? text + '…' : text, kind(passage), passage.extent(),
				document.title(), settled.containsKey(passage) ? Messages.Disagreements_yes : "" };
	}

	private String title(ComparedPassage passage) {
		return corpus.code(passage.codeId()).map(CorpusCode::title).orElse("");
	}

	private String kind(ComparedPassage passage) {
		if (passage.isOfEndsOnly()) {
			return Messages.Disagreements_ends;
		}
		return Messages.format(Messages.Disagreements_missing,
				passage.marks().stream().filter(mark -> mark.spans().isEmpty()).map(Mark::coderId)
						.map(id -> corpus.coder(id).map(CorpusCoder::title).orElse(""))
						.collect(Collectors.joining(", ")));
	}

	private Optional<ComparedPassage> chosen() {
		return table.viewer().getStructuredSelection().getFirstElement() instanceof Integer row && row < shown.size()
				? Optional.of(shown.get(row))
				: Optional.empty();
	}

	private void choose(ComparedPassage passage) {
		int row = shown.indexOf(passage);
		table.viewer().setSelection(row < 0 ? StructuredSelection.EMPTY : new StructuredSelection(row), true);
	}

	private void showChosen() {
		chosen().ifPresentOrElse(passage -> side.show(corpus, passage, Optional.ofNullable(settled.get(passage))),
				side::clear);
	}

	private void open() {
		site.getPage().setPartState(site.getPage().getReference(site.getPart()), IWorkbenchPage.STATE_RESTORED);
		chosen().ifPresent(passage -> site.getService(ElementOpener.class).open(site.getPage(),
				"imece:/" + passage.documentId() + "#" + passage.documentId(), passage.start(), passage.end()));
	}

	/** Settles the chosen passage and goes to the next that is open. */
	private void settle(IOperation<Void> operation) {
		List<ComparedPassage> following = new ArrayList<>(shown);
		chosen().ifPresent(passage -> following.subList(0, shown.indexOf(passage) + 1).clear());
		if (Edits.attempt(site.getShell(), operation::run)) {
			Toast.showUndo(site.getShell(), project,
					Messages.format(Messages.Disagreements_settledDone, title(chosen().orElseThrow())));
			refresh();
			following.stream().filter(passage -> !settled.containsKey(passage)).findFirst().ifPresent(this::choose);
			table.setFocus();
		}
	}

	private void takeAgreed() {
		if (Edits.attempt(site.getShell(),
				monitor -> SettleOperation.agreed(project, consensus, result.agreed()).run(monitor))) {
			Toast.showUndo(site.getShell(), project,
					Messages.format(Messages.Disagreements_agreedDone, result.agreed().size()));
		}
	}
}
