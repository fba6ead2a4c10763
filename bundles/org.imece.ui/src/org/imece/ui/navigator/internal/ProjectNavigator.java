/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.navigator.internal;

import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.internal.Messages;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;
import org.imece.ui.view.DeferredRefresh;

/** Everything in the project at a glance, with a filter; open to content of partners. */
public final class ProjectNavigator extends CommonNavigator {

	/** As long as the tree stays readable it opens to show what the filter found. */
	private static final int EXPAND_LIMIT = 200;
	private static final int PAUSE_MILLIS = 200;

	private final IProjectListener edits = new IProjectListener() {
		@Override
		public void edited(Set<String> recordIds) {
			refresh.soon();
		}
	};
	private final IProjectSessionListener projects = new IProjectSessionListener() {
		@Override
		public void opened(IResearchProject project) {
			project.addListener(edits);
			refresh();
		}

		@Override
		public void closed() {
			refresh();
		}
	};
	private IProjectSession session;
	private Text filter;
	private DeferredRefresh refresh;
	private int keystrokes;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(IProjectSession.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Navigator_filter);
		AccessibleNames.set(filter, Messages.Navigator_filter);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 2).applyTo(filter);
		filter.addListener(SWT.Modify, event -> filterSoon());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				getCommonViewer().getControl().setFocus();
			}
		});
		Composite tree = new Composite(parent, SWT.NONE);
		tree.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		super.createPartControl(tree);
		getCommonViewer().setComparator(null); // the root has put everything in order
		getCommonViewer().addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		refresh = new DeferredRefresh(this, filter, this::refresh);
		session.addListener(projects);
		session.project().ifPresent(project -> project.addListener(edits));
	}

	@Override
	protected Object getInitialInput() {
		return root("");
	}

	private NavigatorRoot root(String text) {
		return new NavigatorRoot(session.project(), getSite().getService(ElementLabels.class), text);
	}

	private void open(IStructuredSelection selection) {
		Object first = selection.getFirstElement();
		CommonViewer viewer = getCommonViewer();
		if (first instanceof RecordHeader header) {
			session.project().flatMap(project -> project.root(header.id())).ifPresent(
					element -> getSite().getService(ElementOpener.class).open(getSite().getPage(), element));
		} else if (first != null && viewer.isExpandable(first)) {
			viewer.setExpandedState(first, !viewer.getExpandedState(first));
		}
	}

	private void filterSoon() {
		int now = ++keystrokes;
		filter.getDisplay().timerExec(PAUSE_MILLIS, () -> {
			if (now == keystrokes && !filter.isDisposed()) {
				refresh();
			}
		});
	}

	private void refresh() {
		if (filter.isDisposed()) {
			return;
		}
		CommonViewer viewer = getCommonViewer();
		NavigatorRoot root = root(filter.getText());
		viewer.getControl().setRedraw(false);
		try {
			Object[] expanded = viewer.getExpandedElements();
			viewer.setInput(root);
			if (root.isFiltered() && root.slices().stream().mapToInt(SliceNode::count).sum() <= EXPAND_LIMIT) {
				viewer.expandAll();
			} else {
				viewer.setExpandedElements(expanded);
			}
		} finally {
			viewer.getControl().setRedraw(true);
		}
	}

	@Override
	public void setFocus() {
		getCommonViewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(projects);
			session.project().ifPresent(project -> project.removeListener(edits));
		}
		super.dispose();
	}
}
