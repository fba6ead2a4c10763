/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.io.OutputStream;

import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;

/** How each format is rendered. */
final class Formats {

	private static final int CHART_DPI = 192;

	private Formats() {
	}

	static IRenderOption option(String format, OutputStream out) {
		RenderOption option = switch (format) {
		case "html" -> html();
		case "pdf" -> new PDFRenderOption();
		default -> new RenderOption();
		};
		option.setOutputFormat(format);
		option.setOutputStream(out);
		option.setOption(IRenderOption.CHART_DPI, CHART_DPI);
		return option;
	}

	private static RenderOption html() {
		HTMLRenderOption option = new HTMLRenderOption();
		option.setImageHandler(new DataUriImages());
		option.setSupportedImageFormats("PNG;GIF;JPG");
		option.setHtmlPagination(false);
		option.setEmbeddable(false);
		return option;
	}
}
