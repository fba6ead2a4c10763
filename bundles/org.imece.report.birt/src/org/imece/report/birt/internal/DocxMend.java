/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Corrects what the DOCX emitter of BIRT 4.22 gets wrong: it names the width of table columns {@code w:val} where
 * ECMA-376 (17.4.16) has {@code w:w}, so that programs which lay tables out by their grid make all columns alike.
 */
final class DocxMend {

	private static final String WRONG = "<w:gridCol w:val=\"";
	private static final String RIGHT = "<w:gridCol w:w=\"";

	private DocxMend() {
	}

	static void mend(Path document) throws IOException {
		Path mended = document.resolveSibling(document.getFileName() + ".mended");
		try {
			try (ZipFile source = new ZipFile(document.toFile());
					ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(mended))) {
				Enumeration<? extends ZipEntry> entries = source.entries();
				while (entries.hasMoreElements()) {
					ZipEntry entry = entries.nextElement();
					target.putNextEntry(new ZipEntry(entry.getName()));
					try (InputStream in = source.getInputStream(entry)) {
						copy(entry.getName(), in, target);
					}
				}
			}
			Files.move(mended, document, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(mended);
		}
	}

	private static void copy(String name, InputStream in, OutputStream out) throws IOException {
		if (name.startsWith("word/") && name.endsWith(".xml")) {
			String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			out.write(xml.replace(WRONG, RIGHT).getBytes(StandardCharsets.UTF_8));
		} else {
			in.transferTo(out);
		}
	}
}
