/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.imece.core.project.IResearchProject;
import org.imece.search.ISearchIndex;
import org.imece.search.SearchHit;
import org.imece.search.SearchRequest;
import org.imece.search.SearchResult;
import org.imece.search.Snippet.Mark;
import org.imece.ui.element.ElementDrag;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.LatestJob;
import org.imece.ui.view.ProjectView;

/** Searches the texts of the project while the user types, and opens what was found at its place. */
public final class SearchView extends ProjectView {

	static final String ID = "org.imece.search.ui.results";

	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
	private static final int TYPING_MILLIS = 250;
	private static final int PAGE = 100;

	private final QueryHistory history = new QueryHistory();
	private final Runnable indexListener = this::indexUpdated;
	private ProjectIndex projectIndex;
	private Text query;
	private FilterBar filters;
	private Link status;
	private Composite results;
	private Composite treeArea;
	private Label hint;
	private ResultTree tree;
	private LatestJob<SearchResult> job;
	private int limit = PAGE;

	@Override
	protected void createContent(Composite parent) {
		projectIndex = getSite().getService(ProjectIndex.class);
		Kinds kinds = new Kinds(getSite().getService(ElementLabels.class));
		createQueryRow(parent);
		filters = new FilterBar(parent, kinds, () -> search(0));
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(filters.control());
		createResults(parent, kinds);
		offerElements();
		job = new LatestJob<>(Messages.Search_job, parent.getDisplay(), this::show, refusal -> refuse(refusal.getMessage()));
		projectIndex.addListener(indexListener);
		explain();
	}

	private void createQueryRow(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		query = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		query.setMessage(Messages.View_message);
		query.addListener(SWT.Modify, event -> typed());
		query.addListener(SWT.DefaultSelection, event -> search(0));
		query.addListener(SWT.KeyDown, this::keyPressed);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(query);
		createStatus(row);
		ToolBar tools = new ToolBar(row, SWT.FLAT);
		ToolItem former = new ToolItem(tools, SWT.PUSH);
		former.setImage(JFaceResources.getResources().create(ElementLabels.shared("history")));
		former.setToolTipText(Messages.View_history);
		former.addListener(SWT.Selection, event -> showHistory());
	}

	private void createStatus(Composite row) {
		status = new Link(row, SWT.NONE);
		status.setData(CSS_CLASS, "imece-muted");
		status.addListener(SWT.Selection, event -> showMore());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(status);
	}

	private void createResults(Composite parent, Kinds kinds) {
		results = new Composite(parent, SWT.NONE);
		results.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(results);
		treeArea = new Composite(results, SWT.NONE);
		tree = new ResultTree(treeArea, kinds, this::open);
		Composite hintArea = new Composite(results, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(hintArea);
		hint = new Label(hintArea, SWT.WRAP);
		hint.setData(CSS_CLASS, "imece-hint");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
	}

	/** Lets the rest of the workbench work on the element of the selected hit: cards, evidence, commands. */
	private void offerElements() {
		HitSelection selection = new HitSelection(tree.viewer(),
				hit -> project().flatMap(open -> open.find(hit.uri())));
		getSite().setSelectionProvider(selection);
		ElementDrag.from(tree.viewer().getTree(), selection::getSelection);
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
		getSite().registerContextMenu(menu, selection);
	}

	private void keyPressed(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			if ((event.stateMask & SWT.ALT) != 0) {
				showHistory();
			} else {
				tree.focusFirst();
			}
		} else if (event.keyCode == SWT.ESC && !query.getText().isEmpty()) {
			event.doit = false;
			query.setText("");
		}
	}

	private void showHistory() {
		Menu menu = new Menu(query);
		for (String former : history.queries()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(former.replace("&", "&&"));
			item.addListener(SWT.Selection, event -> search(former));
		}
		if (menu.getItemCount() == 0) {
			MenuItem none = new MenuItem(menu, SWT.PUSH);
			none.setText(Messages.View_noHistory);
			none.setEnabled(false);
		}
		Rectangle bounds = query.getBounds();
		menu.setLocation(query.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Searches for something that was typed elsewhere. */
	void search(String text) {
		query.setText(text);
		query.setSelection(text.length());
		search(0);
	}

	/** Lets the user type over the former query. */
	void startOver() {
		query.setFocus();
		query.selectAll();
	}

	private void typed() {
		limit = PAGE;
		filters.reset();
		search(TYPING_MILLIS);
	}

	private void showMore() {
		limit += PAGE;
		search(0);
	}

	private void search(int delay) {
		String text = query.getText().strip();
		Optional<ISearchIndex> index = projectIndex.index();
		if (text.isEmpty() || index.isEmpty()) {
			job.giveUp();
			tree.clear();
			filters.show(null);
			explain();
			return;
		}
		SearchRequest request = new SearchRequest(text, filters.kinds(), filters.languages(), 0, limit, 1, true);
		job.start(monitor -> index.get().search(request), delay);
	}

	private void show(SearchResult result) {
		if (query.isDisposed()) {
			return;
		}
		filters.show(result);
		if (result.total() == 0) {
			say("", filters.kinds().isEmpty() && filters.languages().isEmpty() ? Messages.View_nothing
					: Messages.View_nothingFiltered);
			return;
		}
		tree.show(result);
		say(ResultWords.of(result), null);
	}

	private void refuse(String reason) {
		if (!query.isDisposed()) {
			filters.show(null);
			say("", reason);
		}
	}

	private void explain() {
		say("", projectIndex.index().isEmpty() && project().isPresent() ? Messages.View_indexing : Messages.View_help);
	}

	/** A few words beside the query, and a sentence in the place of the results unless it is {@code null}. */
	private void say(String line, String sentence) {
		status.setText(line);
		hint.setText(sentence == null ? "" : sentence.replace("&", "&&"));
		((StackLayout) results.getLayout()).topControl = sentence == null ? treeArea : hint.getParent();
		results.getParent().layout(true, true);
	}

	private void open(SearchHit hit) {
		history.add(query.getText().strip());
		ElementOpener opener = getSite().getService(ElementOpener.class);
		if (hit.snippets().isEmpty() || hit.languages().size() > 1) {
			opener.open(getSite().getPage(), hit.uri());
		} else {
			Mark mark = hit.snippets().get(0).marks().get(0);
			opener.open(getSite().getPage(), hit.uri(), mark.start(), mark.end());
		}
	}

	private void indexUpdated() {
		if (!query.isDisposed()) {
			query.getDisplay().asyncExec(() -> {
				if (!query.isDisposed() && project().isPresent()) {
					search(0);
				}
			});
		}
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		explain();
	}

	@Override
	protected void projectClosed() {
		job.giveUp();
		tree.clear();
		filters.reset();
		filters.show(null);
		query.setText("");
	}

	@Override
	protected void edited(Set<String> recordIds) {
		// the index tells when it has taken them in
	}

	@Override
	protected Control focusControl() {
		return query;
	}

	@Override
	public void dispose() {
		if (projectIndex != null) {
			projectIndex.removeListener(indexListener);
		}
		if (job != null) {
			job.giveUp();
		}
		super.dispose();
	}
}
