/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.analysis.ui.picture.internal.BarPicture;
import org.imece.coding.analysis.ui.picture.internal.PictureCanvas;
import org.imece.core.exports.CompleteFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavePictureActionTest {

	@TempDir
	Path folder;
	private Shell shell;
	private PictureCanvas canvas;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		canvas = new PictureCanvas(shell, item -> { });
		canvas.setBounds(0, 0, 400, 300);
		canvas.show(new BarPicture("Sıklıklar", List.of(new BarPicture.Bar("ışık", 0, 0xE69F00, 3, "3", "ışık: 3"))));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void theExtensionSaysWhatIsWritten() throws Exception {
		Path png = folder.resolve("sıklıklar.PNG");
		Path svg = folder.resolve("sıklıklar.SVG");
		CompleteFile.write(png, SavePictureAction.content(canvas, png));
		CompleteFile.write(svg, SavePictureAction.content(canvas, svg));
		ImageData image = new ImageData(png.toString());
		assertEquals(SWT.IMAGE_PNG, image.type);
		assertEquals(800, image.width);
		String text = Files.readString(svg);
		assertTrue(text.startsWith("<svg ") && text.contains(">ışık</text>"), text);
	}

	/** The bars are those of the moment at which the user asked for the file. */
	@Test
	void whatIsShownMeanwhileDoesNotComeIntoTheFile() throws Exception {
		Path svg = folder.resolve("sıklıklar.svg");
		CompleteFile.Content<Void> content = SavePictureAction.content(canvas, svg);
		canvas.show(new BarPicture("Başka", List.of(new BarPicture.Bar("başka", 0, 0, 1, "1", "başka: 1"))));
		CompleteFile.write(svg, content);
		assertTrue(Files.readString(svg).contains(">ışık</text>"));
	}

	@Test
	void aFullDiskIsAnInputOutputError() {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int octet) throws IOException {
				throw new IOException("Diskte yer yok");
			}
		};
		for (String name : List.of("a.png", "a.svg")) {
			IOException refused = assertThrows(IOException.class,
					() -> SavePictureAction.content(canvas, folder.resolve(name)).write(full));
			assertEquals("Diskte yer yok", refused.getMessage());
		}
	}
}
