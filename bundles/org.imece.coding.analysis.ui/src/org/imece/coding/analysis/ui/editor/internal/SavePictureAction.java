/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.picture.internal.PictureCanvas;
import org.imece.coding.analysis.ui.picture.internal.PictureFile;
import org.imece.coding.ui.results.SaveAs;
import org.imece.core.exports.CompleteFile;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.operation.Refusal;

/** Saves the picture of an analysis, for a report or a slide. */
final class SavePictureAction extends Action {

	private static final String SVG = ".svg";

	private final PictureCanvas canvas;
	private final SaveAs files;

	SavePictureAction(PictureCanvas canvas) {
		super(Messages.SavePicture_action, ElementLabels.shared("picture"));
		setToolTipText(Messages.SavePicture_action);
		this.canvas = canvas;
		files = new SaveAs(canvas.getShell(), List.of(new SaveAs.Format(".png", Messages.SavePicture_png),
				new SaveAs.Format(SVG, Messages.SavePicture_svg)));
	}

	@Override
	public void run() {
		if (!PictureFile.fits(canvas)) {
			Refusal.show(canvas.getShell(), getText(), Messages.SavePicture_tooLarge);
			return;
		}
		String name = canvas.picture().name();
		files.ask(getText(), name).ifPresent(file -> files.write(name, file, content(canvas, file)));
	}

	/** Paints now, writes later. */
	static CompleteFile.Content<Void> content(PictureCanvas canvas, Path file) {
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(SVG)) {
			String svg = PictureFile.svg(canvas);
			return out -> {
				out.write(svg.getBytes(StandardCharsets.UTF_8));
				return null;
			};
		}
		ImageData image = PictureFile.image(canvas);
		return out -> {
			write(image, out);
			return null;
		};
	}

	private static void write(ImageData image, OutputStream out) throws IOException {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image };
		ByteArrayOutputStream png = new ByteArrayOutputStream(); // SWT would not tell why a file cannot be written
		loader.save(png, SWT.IMAGE_PNG);
		png.writeTo(out);
	}
}
