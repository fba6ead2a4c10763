/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchPage;

/**
 * Two texts side by side, what differs marked, in an editor.
 *
 * @since 0.1
 */
public final class TextComparison {

	/**
	 * One of the texts.
	 *
	 * @param label what is read above it
	 */
	public record Side(String label, String text) {
	}

	private TextComparison() {
	}

	/** @param title name of the editor */
	public static void open(IWorkbenchPage page, String title, Side left, Side right) {
		CompareConfiguration configuration = new CompareConfiguration();
		configuration.setLeftEditable(false);
		configuration.setRightEditable(false);
		configuration.setLeftLabel(left.label());
		configuration.setRightLabel(right.label());
		CompareEditorInput input = new CompareEditorInput(configuration) {
			@Override
			protected Object prepareInput(IProgressMonitor monitor) {
				return new DiffNode(new Content(title, left.text()), new Content(title, right.text()));
			}
		};
		input.setTitle(title);
		CompareUI.openCompareEditorOnPage(input, page);
	}

	private record Content(String title, String text) implements ITypedElement, IEncodedStreamContentAccessor {
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
		public String getCharset() {
			return StandardCharsets.UTF_8.name();
		}
	}
}
