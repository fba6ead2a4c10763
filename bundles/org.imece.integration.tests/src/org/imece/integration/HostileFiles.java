/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.integration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that no importer may take in, by what is wrong with them. */
final class HostileFiles {

	private static final int CHUNK = 1 << 20;
	private static final int BOMB_CHUNKS = 1024;

	private HostileFiles() {
	}

	/** Writes one file of each kind, all with the same extension. */
	static Map<String, Path> write(Path folder, String extension) throws IOException {
		Map<String, byte[]> contents = new LinkedHashMap<>();
		contents.put("empty", new byte[0]);
		contents.put("noise", noise());
		contents.put("truncated archive", Arrays.copyOf(zip("word/document.xml", "<document/>"), 60));
		contents.put("archive that climbs out", zip("../../climbed.txt", "out"));
		contents.put("archive of zeros", bomb());
		byte[] documentType = externalEntity(folder.resolve("secret.txt"), "document");
		contents.put("archive with a document type", zip(Map.of("project.qde", documentType, "content.xml", documentType,
				"word/document.xml", documentType)));
		contents.put("picture", new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R' });
		Map<String, Path> files = new LinkedHashMap<>();
		for (Map.Entry<String, byte[]> content : contents.entrySet()) {
			files.put(content.getKey(), Files.write(
					folder.resolve(content.getKey().replace(' ', '-') + "." + extension), content.getValue()));
		}
		return files;
	}

	/** XML that asks the parser to read a file of the machine. */
	static byte[] externalEntity(Path secret, String root) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<!DOCTYPE %2$s [<!ENTITY secret SYSTEM "%1$s">]>
				<%2$s name="&secret;"><Description>&secret;</Description></%2$s>
				""".formatted(secret.toUri(), root).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] noise() {
		byte[] bytes = new byte[4096];
		new Random(7).nextBytes(bytes);
		return bytes;
	}

	static byte[] zip(String name, String content) throws IOException {
		return zip(Map.of(name, content.getBytes(StandardCharsets.UTF_8)));
	}

	private static byte[] zip(Map<String, byte[]> files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
		return bytes.toByteArray();
	}

	/** One gigabyte of zeros, packed under the names that importers of archives look for. */
	private static byte[] bomb() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(Deflater.BEST_SPEED);
			zip.putNextEntry(new ZipEntry("project.qde"));
			byte[] zeros = new byte[CHUNK];
			for (int i = 0; i < BOMB_CHUNKS; i++) {
				zip.write(zeros);
			}
		}
		return bytes.toByteArray();
	}
}
