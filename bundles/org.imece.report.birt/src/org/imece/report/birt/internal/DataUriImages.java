/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.util.Base64;

import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;

/** Puts images into the HTML page itself, so that a report stays one file and fetches nothing when it is read. */
final class DataUriImages extends HTMLImageHandler {

	private static String embedded(IImage image) {
		String mediaType = image.getMimeType() == null ? "image/png" : image.getMimeType();
		return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(image.getImageData());
	}

	@Override
	public String onDesignImage(IImage image, IReportContext context) {
		return embedded(image);
	}

	@Override
	public String onDocImage(IImage image, IReportContext context) {
		return embedded(image);
	}

	@Override
	public String onFileImage(IImage image, IReportContext context) {
		return embedded(image);
	}

	@Override
	public String onURLImage(IImage image, IReportContext context) {
		return embedded(image);
	}

	@Override
	public String onCustomImage(IImage image, IReportContext context) {
		return embedded(image);
	}
}
