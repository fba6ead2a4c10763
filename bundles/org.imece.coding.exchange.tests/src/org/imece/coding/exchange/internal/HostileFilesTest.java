/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.imece.coding.exchange.internal.qualcoder.QualCoderImporter;
import org.imece.coding.exchange.internal.tables.SegmentsImporter;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx", "qda", "zip" })
	void areRefusedInASentence(String extension) throws Exception {
		IImporter importer = extension.length() == 3 && !extension.equals("csv") ? new QualCoderImporter()
				: new SegmentsImporter();
		try (TestProject test = TestProject.create(folder)) {
			for (Map.Entry<String, byte[]> content : contents().entrySet()) {
				Path file = Files.write(folder.resolve(content.getKey() + '.' + extension), content.getValue());
				assertTrue(importer.fit(new ImportSource(file)) < 2 || content.getKey().equals("no-database"));
				ImportRefusal refusal = assertThrows(ImportRefusal.class, () -> test.run(importer, file),
						content.getKey());
				assertFalse(refusal.getMessage().contains("Exception") || refusal.getMessage().contains("null"),
						refusal.getMessage());
				assertTrue(refusal.getMessage().contains(file.getFileName().toString()), refusal.getMessage());
			}
			assertEquals(1, test.project.records().size());
			assertFalse(test.project.canUndo());
		}
	}

	private static Map<String, byte[]> contents() throws IOException {
		byte[] noise = new byte[4096];
		new Random(7).nextBytes(noise);
		Map<String, byte[]> contents = new LinkedHashMap<>();
		contents.put("noise", noise);
		contents.put("truncated", Arrays.copyOf(zip("xl/workbook.xml", "<workbook/>"), 60));
		contents.put("climbing", zip("../data.qda", "x"));
		contents.put("no-workbook", zip("xl/workbook.xml", "<workbook>"));
		contents.put("no-database", zip("a/data.qda", "x"));
		contents.put("page", "<!DOCTYPE html><html><body>404</body></html>".getBytes(StandardCharsets.UTF_8));
		return contents;
	}

	private static byte[] zip(String name, String content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}
}
