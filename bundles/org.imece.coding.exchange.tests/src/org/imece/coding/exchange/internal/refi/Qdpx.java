/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes REFI-QDA projects for tests. */
final class Qdpx {

	static final String HEAD = "<?xml version='1.0' encoding='utf-8'?>\n";
	static final String USER = "11111111-0000-4000-8000-000000000001";
	static final String CODE = "22222222-0000-4000-8000-000000000001";
	static final String CHILD = "22222222-0000-4000-8000-000000000002";
	static final String SOURCE = "33333333-0000-4000-8000-000000000001";

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	Qdpx project(String content) {
		return project("project.qde", "", content);
	}

	Qdpx project(String fileName, String origin, String content) {
		return file(fileName, HEAD + "<Project xmlns='urn:QDA-XML:project:1.0' name='Deneme' origin='" + origin + "'>"
				+ content + "</Project>");
	}

	Qdpx file(String name, String text) {
		return file(name, text.getBytes(StandardCharsets.UTF_8));
	}

	Qdpx file(String name, byte[] bytes) {
		files.put(name, bytes);
		return this;
	}

	String text(String name) {
		return new String(files.get(name), StandardCharsets.UTF_8);
	}

	Path write(Path folder) {
		Path path = folder.resolve("deneme.qdpx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
			for (var entry : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return path;
	}

	static String users() {
		return "<Users><User guid='" + USER + "' name='Zeynep Kaya'/></Users>";
	}

	static String codes() {
		return "<CodeBook><Codes><Code guid='{" + CODE.toUpperCase(java.util.Locale.ROOT)
				+ "}' name='engeller' isCodable='true' color='#f80'>"
				+ "<Description>iş birliğini ve ortak çalışmayı zorlaştıran bir şey</Description><Code guid='" + CHILD
				+ "' name='iletişim' isCodable='true'/></Code></Codes></CodeBook>";
	}

	/** A text source with selections, each coded once. */
	static String source(String... selections) {
		return "<Sources><TextSource guid='" + SOURCE + "' name='Görüşme 1' plainTextPath='internal://" + SOURCE
				+ ".txt'>" + String.join("", selections) + "</TextSource></Sources>";
	}

	static String selection(int number, String name, int start, int end) {
		String id = "%012d".formatted(number);
		return "<PlainTextSelection guid='44444444-0000-4000-8000-" + id + "' name='" + name + "' startPosition='"
				+ start + "' endPosition='" + end + "'><Coding guid='55555555-0000-4000-8000-" + id
				+ "' creatingUser='" + USER + "' creationDateTime='2026-05-01T09:00:00+03:00'><CodeRef targetGUID='"
				+ CODE + "'/></Coding></PlainTextSelection>";
	}

	static String textFile() {
		return "sources/" + SOURCE + ".txt";
	}
}
