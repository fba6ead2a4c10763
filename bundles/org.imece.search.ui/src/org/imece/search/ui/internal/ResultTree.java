/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.imece.search.SearchHit;
import org.imece.search.SearchResult;
import org.imece.search.Snippet;
import org.imece.search.Snippet.Mark;

/** Hits grouped by kind: what they are called, and the words in which they were found. */
final class ResultTree {

	/** Text before the first mark that still lets the mark be seen in the column. */
	private static final int LEAD = 40;

	private record Group(String kind, long count, List<SearchHit> hits) {
	}

	private final Kinds kinds;
	private final TreeViewer viewer;
	private final Styler bold;

	ResultTree(Composite parent, Kinds kinds, Consumer<SearchHit> open) {
		this.kinds = kinds;
		TreeColumnLayout layout = new TreeColumnLayout();
		parent.setLayout(layout);
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), viewer.getTree());
		Font boldFont = resources.create(FontDescriptor.createFrom(viewer.getTree().getFont()).setStyle(SWT.BOLD));
		bold = new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.font = boldFont;
			}
		};
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(layout, 3, this::title);
		column(layout, 5, this::snippet);
		viewer.addOpenListener(event -> {
			Object selected = ((IStructuredSelection) event.getSelection()).getFirstElement();
			if (selected instanceof SearchHit hit) {
				open.accept(hit);
			} else if (selected != null) {
				viewer.setExpandedState(selected, !viewer.getExpandedState(selected));
			}
		});
	}

	TreeViewer viewer() {
		return viewer;
	}

	private void column(TreeColumnLayout layout, int weight, Consumer<ViewerCell> update) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80, true));
		column.setLabelProvider(new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				update.accept(cell);
				super.update(cell);
			}

			@Override
			public String getToolTipText(Object element) {
				return element instanceof SearchHit hit ? tip(hit) : null;
			}
		});
	}

	void show(SearchResult result) {
		Map<String, List<SearchHit>> byKind = new LinkedHashMap<>();
		result.hits().forEach(hit -> byKind.computeIfAbsent(hit.kind(), kind -> new ArrayList<>()).add(hit));
		viewer.getTree().setRedraw(false);
		viewer.setInput(byKind.entrySet().stream().map(entry -> new Group(entry.getKey(),
				result.byKind().getOrDefault(entry.getKey(), (long) entry.getValue().size()), entry.getValue()))
				.toList());
		viewer.expandAll();
		viewer.getTree().setRedraw(true);
	}

	void clear() {
		viewer.setInput(List.of());
	}

	/** Goes from the query box into the results. */
	void focusFirst() {
		if (viewer.getSelection().isEmpty() && viewer.getInput() instanceof List<?> groups && !groups.isEmpty()
				&& groups.get(0) instanceof Group group) {
			viewer.setSelection(new StructuredSelection(group.hits().get(0)), true);
		}
		viewer.getTree().setFocus();
	}

	private void title(ViewerCell cell) {
		StyledString text = new StyledString();
		if (cell.getElement() instanceof Group group) {
			text.append(kinds.label(group.kind()), bold);
			text.append("  " + Messages.format(Messages.Results_count, group.count()), StyledString.QUALIFIER_STYLER);
			cell.setImage(kinds.image(group.kind()));
		} else if (cell.getElement() instanceof SearchHit hit) {
			text.append(hit.title().isBlank() ? Messages.Results_untitled : hit.title().replaceAll("\\s+", " "));
		}
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
	}

	private void snippet(ViewerCell cell) {
		StyledString text = cell.getElement() instanceof SearchHit hit && !hit.snippets().isEmpty()
				? marked(hit.snippets().get(0))
				: new StyledString();
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
	}

	/** What the columns may be too narrow for. */
	private static String tip(SearchHit hit) {
		return hit.snippets().isEmpty() ? hit.title() : hit.title() + "\n\n" + hit.snippets().get(0).text().strip();
	}

	private StyledString marked(Snippet snippet) {
		String text = snippet.text().replaceAll("\\s", " ");
		int first = snippet.marks().get(0).start() - snippet.start();
		int at = first > LEAD ? text.indexOf(' ', first - LEAD) + 1 : 0;
		at = Math.min(at, first);
		StyledString styled = new StyledString(snippet.start() + at > 0 ? "… " : "", StyledString.QUALIFIER_STYLER);
		for (Mark mark : snippet.marks()) {
			int start = mark.start() - snippet.start();
			styled.append(text.substring(at, start));
			at = mark.end() - snippet.start();
			styled.append(text.substring(start, at), bold);
		}
		return styled.append(text.substring(at));
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Group group ? group.hits().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}
}
