/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.history.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchPage;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RevisionHeader;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementText;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Edits;

/** Shows a revision beside what the record is now, field by field. */
final class RevisionComparison {

	private final IWorkbenchPage page;
	private final IResearchProject project;
	private final RevisionHeader revision;

	RevisionComparison(IWorkbenchPage page, IResearchProject project, RevisionHeader revision) {
		this.page = page;
		this.project = project;
		this.revision = revision;
	}

	void open(String title) {
		Edits.attempt(page.getWorkbenchWindow().getShell(), monitor -> {
			String before = text(project.revision(revision.recordId(), revision.version()));
			String now = text(project.root(revision.recordId()));
			CompareUI.openCompareEditorOnPage(input(title, before, now), page);
		});
	}

	private String text(Optional<Element> element) {
		return element.map(new ElementText(project)::of).orElse("");
	}

	private CompareEditorInput input(String title, String before, String now) {
		CompareConfiguration configuration = new CompareConfiguration();
		configuration.setLeftEditable(false);
		configuration.setRightEditable(false);
		configuration.setLeftLabel(Messages.History_now);
		configuration.setRightLabel(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(Locale.getDefault(Locale.Category.FORMAT)).withZone(ZoneId.systemDefault())
				.format(revision.at()) + " · " + revision.author());
		CompareEditorInput input = new CompareEditorInput(configuration) {
			@Override
			protected Object prepareInput(IProgressMonitor monitor) {
				return new DiffNode(new Side(title, now), new Side(title, before));
			}
		};
		input.setTitle(Messages.format(Messages.History_comparison, title));
		return input;
	}

	/** One side of the comparison. */
	private record Side(String title, String text) implements ITypedElement, IEncodedStreamContentAccessor {
		@Override
		public String getName() {
			return title;
		}

		@Override
		public Image getImage() {
			return null;
		}

		@Override
		public String getType() {
			return TEXT_TYPE;
		}

		@Override
		public InputStream getContents() {
			return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public String getCharset() throws CoreException {
			return StandardCharsets.UTF_8.name();
		}
	}
}
