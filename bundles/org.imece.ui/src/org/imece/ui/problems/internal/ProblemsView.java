/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.problems.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.internal.Messages;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** What deserves attention, the gravest first. */
public final class ProblemsView extends ProjectView {

	private Label summary;
	private TreeViewer viewer;
	private CheckJob job;
	private List<Issue> issues;

	private record Group(Severity severity, List<Issue> issues) {
	}

	@Override
	protected void createContent(Composite parent) {
		summary = new Label(parent, SWT.NONE);
		summary.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(summary);
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Groups());
		viewer.setLabelProvider(new IssueLabels());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		getSite().setSelectionProvider(viewer);
	}

	private void open(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof Issue issue) {
			getSite().getService(ElementOpener.class).open(getSite().getPage(), issue.target());
		}
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		issues = null;
		job = new CheckJob(opened, this::found);
		job.soon();
	}

	@Override
	protected void projectClosed() {
		job.cancel();
		issues = null;
	}

	@Override
	protected void edited(Set<String> recordIds) {
		job.soon();
	}

	private void found(List<Issue> found) {
		if (!summary.isDisposed()) {
			summary.getDisplay().asyncExec(() -> show(found));
		}
	}

	private void show(List<Issue> found) {
		if (summary.isDisposed() || project().isEmpty() || found.equals(issues)) {
			return;
		}
		issues = found;
		Map<Severity, List<Issue>> bySeverity = found.stream()
				.collect(Collectors.groupingBy(Issue::severity, () -> new EnumMap<>(Severity.class), Collectors.toList()));
		summary.setText(Messages.format(Messages.Problems_summary, count(bySeverity, Severity.ERROR),
				count(bySeverity, Severity.WARNING), count(bySeverity, Severity.INFO)));
		viewer.setInput(Arrays.stream(Severity.values()).sorted((one, other) -> other.compareTo(one))
				.filter(bySeverity::containsKey).map(severity -> new Group(severity, bySeverity.get(severity)))
				.toList());
		viewer.expandAll();
		updateHint();
	}

	private static Integer count(Map<Severity, List<Issue>> bySeverity, Severity severity) {
		return Integer.valueOf(bySeverity.getOrDefault(severity, List.of()).size());
	}

	@Override
	protected Optional<Hint> hint() {
		if (issues == null) {
			return Optional.of(Hint.of(Messages.Problems_checking));
		}
		return issues.isEmpty() ? Optional.of(Hint.of(Messages.Problems_none)) : Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return viewer.getControl();
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}

	private static final class Groups implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Group group ? group.issues().toArray() : new Object[0];
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

	private static final class IssueLabels extends ColumnLabelProvider {
		@Override
		public String getToolTipText(Object element) {
			return getText(element);
		}

		@Override
		public String getText(Object element) {
			if (element instanceof Issue issue) {
				return issue.title().isBlank() ? issue.message() : issue.title() + " — " + issue.message();
			}
			Group group = (Group) element;
			String pattern = switch (group.severity()) {
			case ERROR -> Messages.Problems_errors;
			case WARNING -> Messages.Problems_warnings;
			case INFO -> Messages.Problems_infos;
			};
			return Messages.format(pattern, Integer.valueOf(group.issues().size()));
		}

		@Override
		public Image getImage(Object element) {
			Severity severity = element instanceof Issue issue ? issue.severity() : ((Group) element).severity();
			String icon = switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "info";
			};
			return JFaceResources.getResources().create(ElementLabels.shared(icon));
		}
	}
}
