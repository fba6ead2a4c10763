/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.imece.coding.agreement.AgreementOperation;
import org.imece.coding.agreement.AgreementResult;
import org.imece.coding.agreement.AgreementTable;
import org.imece.coding.agreement.AgreementUnit;
import org.imece.coding.agreement.MethodsParagraph;
import org.imece.coding.agreement.round.Consensus;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.table.ResultTable;
import org.imece.coding.ui.results.ResultTableControl;
import org.imece.coding.ui.results.SaveResultAction;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.CoderKind;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.core.Element;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Toast;
import org.imece.ui.view.Clip;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * How far coders agree: coefficients by code with what they mean, the disagreements, and their settlement side by side.
 */
public final class AgreementView extends ProjectView {

	/** Identifier of the view. */
	public static final String ID = "org.imece.coding.agreement.ui.agreement";

	private static final List<AgreementUnit> UNITS = List.of(AgreementUnit.values());

	/** What a comparison came to: a result, or why there is none. */
	private record Outcome(Scope scope, Corpus corpus, Optional<AgreementResult> result, String refusal) {
	}

	private final List<Scope> scopes = new ArrayList<>();
	private Combo scopeBox;
	private Combo unitBox;
	private CLabel message;
	private ResultTableControl table;
	private Text details;
	private DisagreementPane disagreements;
	private Optional<Scope> chosen = Optional.empty();
	private Optional<Outcome> outcome = Optional.empty();
	private CorpusReader reader;

	/** Opens the view with all the room there is. */
	static AgreementView open(IWorkbenchPage page) throws PartInitException {
		AgreementView view = (AgreementView) page.showView(ID);
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		return view;
	}

	@Override
	protected void createContent(Composite parent) {
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 4).spacing(8, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		scopeBox = combo(head, Messages.Agreement_scope);
		scopeBox.addListener(SWT.Selection, event -> compare());
		Button choose = new Button(head, SWT.PUSH);
		choose.setText(Messages.Agreement_choose);
		choose.setToolTipText(Messages.Agreement_chooseTooltip);
		choose.addListener(SWT.Selection, event -> choose());
		unitBox = combo(head, Messages.Agreement_unit);
		unitBox.setItems(UNITS.stream().map(AgreementUnit::label).toArray(String[]::new));
		unitBox.select(0);
		unitBox.addListener(SWT.Selection, event -> compare());
		Button run = new Button(head, SWT.PUSH);
		run.setText(Messages.Agreement_run);
		run.addListener(SWT.Selection, event -> compare());
		message = new CLabel(head, SWT.NONE); // ends with an ellipsis where there is no room
		message.setMargins(0, 0, 0, 0);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(message);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		SashForm left = new SashForm(sash, SWT.VERTICAL);
		table = new ResultTableControl(left, (row, column) -> explain());
		table.viewer().addSelectionChangedListener(event -> explain());
		Composite below = new Composite(left, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(below);
		details = new Text(below, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 40).applyTo(details);
		AccessibleNames.set(details, Messages.Agreement_details);
		left.setWeights(55, 45);
		disagreements = new DisagreementPane(sash, getSite());
		sash.setWeights(48, 52);
		actions();
	}

	private static Combo combo(Composite parent, String name) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText(name);
		AccessibleNames.set(combo, name);
		return combo;
	}

	private void actions() {
		Action turkish = new Copy(Messages.Agreement_copyTurkish, "tr");
		Action english = new Copy(Messages.Agreement_copyEnglish, "en");
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.add(turkish);
		menu.add(english);
		var tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(new SaveResultAction(getSite().getShell(), () -> outcome.flatMap(Outcome::result)
				.map(result -> AgreementTable.full(result, outcome.orElseThrow().corpus())).orElseGet(table::result)));
		tools.add(turkish);
		tools.add(english);
	}

	/** Copies the paragraph on methods. */
	private final class Copy extends Action {

		private final String language;

		Copy(String text, String language) {
			super(text, ElementLabels.shared("document"));
			setToolTipText(text);
			this.language = language;
		}

		@Override
		public void run() {
			outcome.ifPresent(shown -> shown.result().ifPresent(result -> {
				boolean blind = shown.scope().roundId().isPresent();
				String text = MethodsParagraph.of(result, shown.corpus(), language, blind, software());
				Clip.put(getSite().getShell().getDisplay(), text);
				Toast.show(getSite().getShell(), Messages.Agreement_copied);
			}));
		}
	}

	private static String software() {
		Bundle bundle = FrameworkUtil.getBundle(AgreementView.class);
		return bundle == null ? "İmece"
				: "İmece %d.%d.%d".formatted(bundle.getVersion().getMajor(), bundle.getVersion().getMinor(),
						bundle.getVersion().getMicro());
	}

	/** Compares what a scope holds. */
	void compare(Scope scope) {
		chosen = scope.roundId().isPresent() ? chosen : Optional.of(scope);
		offerScopes();
		int index = scopes.indexOf(scope);
		scopeBox.select(Math.max(0, index));
		compare();
	}

	private void choose() {
		project().ifPresent(opened -> {
			ScopeDialog dialog = ScopeDialog.forComparison(getSite().getShell(), opened);
			if (dialog.open() == Window.OK) {
				compare(dialog.scope());
			}
		});
	}

	private void compare() {
		CorpusReader now = reader;
		Scope scope = scopes.get(Math.max(0, scopeBox.getSelectionIndex()));
		AgreementUnit unit = UNITS.get(unitBox.getSelectionIndex());
		message.setText(Messages.Agreement_running);
		new OperationRunner(getSite().getShell()).run(Messages.Agreement_running,
				monitor -> compare(now, scope, unit, monitor), found -> {
					if (now == reader && !table.isDisposed()) {
						show(found);
					}
				});
	}

	private static Outcome compare(CorpusReader reader, Scope scope, AgreementUnit unit, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		synchronized (reader) {
			Corpus corpus = reader.read(progress.split(3));
			try {
				return new Outcome(scope, corpus, Optional.of(
						new AgreementOperation(corpus, scope.question(unit)).run(progress.split(7))), "");
			} catch (CoreException e) {
				return new Outcome(scope, corpus, Optional.empty(), e.getMessage());
			}
		}
	}

	private void show(Outcome found) {
		outcome = Optional.of(found);
		IResearchProject opened = project().orElseThrow();
		if (found.result().isPresent()) {
			AgreementResult result = found.result().get();
			ResultTable overview = AgreementTable.overview(result, found.corpus());
			table.show(overview);
			message.setText(Messages.format(Messages.Scope_words, result.documentIds().size(), result.codes().size(),
					result.coderIds().size()));
			disagreements.show(opened, found.corpus(), result,
					new Consensus(opened, found.scope().round(opened)));
			explain();
		} else {
			table.show(new ResultTable(Messages.Agreement_table, List.of(), List.of()));
			message.setText(found.refusal());
			details.setText(found.refusal());
			disagreements.clear();
		}
		message.setToolTipText(message.getText());
		updateHint();
	}

	private void explain() {
		outcome.flatMap(Outcome::result).ifPresent(result -> {
			int row = table.viewer().getStructuredSelection().getFirstElement() instanceof Integer index ? index : -1;
			details.setText(Explanation.of(result, table.result(), row));
			disagreements.filter(row >= 0 && row < result.codes().size()
					? Optional.of(result.codes().get(row).codeId())
					: Optional.empty());
		});
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		reader = new CorpusReader(opened);
		offerScopes();
		scopeBox.select(0);
		compare();
	}

	private void offerScopes() {
		IResearchProject opened = project().orElseThrow();
		int index = scopeBox.getSelectionIndex();
		scopes.clear();
		scopes.add(Scope.all());
		opened.all(CodingRound.class).stream().filter(round -> round.getReleased() != null)
				.map(round -> Scope.of(opened, round)).forEach(scopes::add);
		chosen.ifPresent(scopes::add);
		scopeBox.setItems(scopes.stream().map(Scope::title).toArray(String[]::new));
		scopeBox.select(Math.clamp(index, 0, scopes.size() - 1));
		scopeBox.requestLayout();
	}

	@Override
	protected void projectClosed() {
		reader = null;
		outcome = Optional.empty();
		chosen = Optional.empty();
		disagreements.clear();
	}

	@Override
	protected void edited(Set<String> recordIds) {
		IResearchProject opened = project().orElseThrow();
		List<Element> roots = recordIds.stream().flatMap(id -> opened.root(id).stream()).toList();
		if (roots.stream().anyMatch(CodingRound.class::isInstance)) {
			offerScopes();
		}
		if (roots.size() < recordIds.size() || roots.stream().anyMatch(CodingSet.class::isInstance)) {
			disagreements.refresh(); // what is gone may be the consensus, whose first passage was undone
		}
		Stream<CodingSet> sets = roots.stream().filter(CodingSet.class::isInstance).map(CodingSet.class::cast);
		if (sets.anyMatch(set -> set.getCoder() == null || set.getCoder().getKind() != CoderKind.CONSENSUS)) {
			message.setText(Messages.Agreement_stale);
		}
	}

	@Override
	protected Optional<Hint> hint() {
		return outcome.filter(found -> found.result().isEmpty() && found.scope().equals(Scope.all()))
				.map(found -> new Hint(found.refusal(), Messages.Agreement_openRounds, this::openRounds));
	}

	private void openRounds() {
		try {
			getSite().getPage().showView(RoundsView.ID);
		} catch (PartInitException e) {
			ILog.of(getClass()).error("The view of rounds cannot be opened", e);
		}
	}

	@Override
	protected Control focusControl() {
		return table;
	}
}
