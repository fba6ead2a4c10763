/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import java.util.Set;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.imece.coding.analysis.AnalysisFilter;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.page.internal.AnalysisPage;
import org.imece.coding.analysis.ui.page.internal.Material;
import org.imece.coding.analysis.ui.page.internal.OptionRow;
import org.imece.coding.analysis.ui.page.internal.Passages;
import org.imece.coding.analysis.ui.page.internal.Shown;
import org.imece.coding.ui.results.SaveResultAction;
import org.imece.coding.ui.results.SegmentsView;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.IStemmer;
import org.imece.model.coding.CodingPackage;
import org.imece.ui.editor.StoredEditor;
import org.imece.ui.operation.Refusal;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;

/** An analysis: options and filter on top, then picture and tables, below what a reader has to know. */
public final class AnalysisEditor extends StoredEditor implements IPersistableEditor {

	static final String ID = "org.imece.coding.analysis.ui.editor";

	/** An edit is often followed by others. */
	private static final int EDITING_PAUSE = 800;

	private final IProjectSessionListener sessionListener = new IProjectSessionListener() {
		@Override
		public void opened(IResearchProject opened) {
			attach(opened);
		}

		@Override
		public void closing(IResearchProject closing) {
			detach();
		}
	};
	private final IProjectListener projectListener = new IProjectListener() {
		@Override
		public void edited(Set<String> recordIds) {
			if (recordIds.stream().anyMatch(AnalysisEditor.this::concerns)) {
				readLater();
			}
		}
	};
	private final Runnable readAgain = this::read;
	private AnalysisPage page;
	private AnalysisFilter filter = AnalysisFilter.ALL;
	private IResearchProject project;
	private AnalysisRunner runner;
	private Material material;
	private Shown shown;
	private Composite options;
	private Label filterWords;
	private Composite stack;
	private Composite emptyPage;
	private Label emptyWords;
	private Button emptyButton;
	private Runnable emptyAction;
	private ResultTabs tabs;
	private Label remarks;
	private ToolBarManager tools;
	private SaveResultAction save;
	private SavePictureAction savePicture;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof AnalysisInput analysis)) {
			throw new PartInitException(Messages.Editor_unknown);
		}
		setSite(site);
		setInput(input);
		setPartName(analysis.getName());
		setTitleImage(JFaceResources.getResources().create(analysis.getImageDescriptor()));
		page = analysis.kind().page();
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		createTop(root);
		stack = new Composite(root, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		tabs = new ResultTabs(stack, this::list);
		createActions();
		createEmptyPage();
		remarks = new Label(root, SWT.WRAP);
		remarks.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 2).hint(120, SWT.DEFAULT).applyTo(remarks);
		showEmpty(Messages.Editor_working, "", null);
		IProjectSession session = session();
		session.addListener(sessionListener);
		session.project().ifPresent(this::attach);
	}

	private void createTop(Composite root) {
		Composite top = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		options = new Composite(top, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.wrap = true;
		row.center = true;
		row.spacing = 8;
		row.marginLeft = 0;
		options.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(options);
		page.createOptions(new OptionRow(options, this::analyse));
		if (page.narrows()) {
			Button narrower = new Button(options, SWT.CHECK);
			narrower.setSelection(filter.withNarrower());
			narrower.setText(Messages.Option_narrower);
			narrower.addListener(SWT.Selection, event -> setFilter(filter.withNarrower(narrower.getSelection())));
		}
		Button change = new Button(options, SWT.PUSH);
		change.setText(Messages.Filter_open);
		change.addListener(SWT.Selection, event -> askForFilter());
		filterWords = new Label(options, SWT.NONE);
		filterWords.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(tools.createControl(top));
		showFilterWords();
	}

	private void createActions() {
		save = new SaveResultAction(getSite().getShell(), tabs::table);
		savePicture = new SavePictureAction(tabs.canvas());
		tools.add(savePicture);
		tools.add(save);
		tools.update(true);
	}

	private void createEmptyPage() {
		emptyPage = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 12).applyTo(emptyPage);
		emptyWords = new Label(emptyPage, SWT.WRAP);
		emptyWords.setData("org.eclipse.e4.ui.css.CssClassName", "imece-hint");
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(emptyWords);
		emptyButton = new Button(emptyPage, SWT.PUSH);
		emptyButton.addListener(SWT.Selection, event -> emptyAction.run());
	}

	private IProjectSession session() {
		return getSite().getService(IProjectSession.class);
	}

	private void attach(IResearchProject opened) {
		detach();
		project = opened;
		project.addListener(projectListener);
		runner = new AnalysisRunner(getSite().getShell(), getPartName(), opened,
				getSite().getService(IStemmer.class), new AnalysisRunner.Client() {
			@Override
			public void read(Material read) {
				if (project == opened && !stack.isDisposed()) {
					material = read;
					filter = filter.within(read.corpus());
					showFilterWords();
					page.offer(read);
					analyse();
				}
			}

			@Override
			public void show(Shown next) {
				if (project == opened && !stack.isDisposed()) {
					AnalysisEditor.this.show(next);
				}
			}

			@Override
			public void cancelled() {
				if (project == opened && !stack.isDisposed() && shown == null) {
					showEmpty(Messages.Editor_cancelled, Messages.Editor_again, AnalysisEditor.this::read);
				}
			}
		});
		read();
	}

	private void detach() {
		if (project != null) {
			project.removeListener(projectListener);
			project = null;
			runner = null;
			material = null;
		}
	}

	/** What is gone may have been one of ours. */
	private boolean concerns(String recordId) {
		return project.root(recordId).map(root -> root.eClass().getEPackage() == CodingPackage.eINSTANCE).orElse(true);
	}

	private void readLater() {
		if (!stack.isDisposed()) {
			stack.getDisplay().timerExec(EDITING_PAUSE, readAgain);
		}
	}

	private void read() {
		if (runner != null && !stack.isDisposed()) {
			runner.read();
		}
	}

	private void analyse() {
		if (runner != null && material != null && !stack.isDisposed()) {
			runner.analyse(material, () -> filter, page);
		}
	}

	private void askForFilter() {
		if (material != null) {
			FilterDialog dialog = new FilterDialog(getSite().getShell(), material.corpus(), filter);
			if (dialog.open() == FilterDialog.OK) {
				setFilter(dialog.filter());
			}
		}
	}

	private void setFilter(AnalysisFilter next) {
		filter = next;
		showFilterWords();
		analyse();
	}

	private void showFilterWords() {
		filterWords.setText(FilterWords.of(filter));
		options.getParent().getParent().layout(true, true);
	}

	private void show(Shown next) {
		shown = next;
		save.setEnabled(next.picture().count() > 0);
		savePicture.setEnabled(save.isEnabled());
		if (next.picture().count() == 0) {
			boolean filtered = !filter.withNarrower(false).equals(AnalysisFilter.ALL);
			if (filtered) {
				showEmpty(Messages.Editor_filtered, Messages.Filter_remove,
						() -> setFilter(AnalysisFilter.ALL.withNarrower(filter.withNarrower())));
			} else {
				showEmpty(Messages.Editor_nothing, "", null);
			}
			return;
		}
		((StackLayout) stack.getLayout()).topControl = tabs.control();
		stack.layout();
		tabs.show(next);
		setRemarks(String.join(" ", next.remarks()));
	}

	/** @param action what the button does; {@code null} for none */
	private void showEmpty(String words, String label, Runnable action) {
		emptyWords.setText(words);
		emptyAction = action;
		emptyButton.setText(label);
		emptyButton.setVisible(action != null);
		((StackLayout) stack.getLayout()).topControl = emptyPage;
		emptyPage.layout();
		stack.layout();
		setRemarks("");
	}

	private void setRemarks(String text) {
		remarks.setText(text.replace("&", "&&"));
		remarks.getParent().layout();
	}

	private void list(Passages passages) {
		try {
			SegmentsView.show(getSite().getPage(), passages.title(), passages.rows());
		} catch (PartInitException e) {
			Refusal.show(getSite().getShell(), e.getStatus());
		}
	}

	@Override
	public void saveState(IMemento memento) {
		FilterMemory.save(filter, memento);
	}

	/** Comes before the controls. */
	@Override
	public void restoreState(IMemento memento) {
		filter = FilterMemory.restore(memento);
	}

	@Override
	public void setFocus() {
		if (shown != null && shown.picture().count() > 0) {
			tabs.setFocus();
		} else {
			options.setFocus();
		}
	}

	@Override
	public void dispose() {
		session().removeListener(sessionListener);
		detach();
		if (tools != null) {
			tools.dispose();
		}
		super.dispose();
	}
}
