/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportRefusal;
import org.imece.model.coding.Document;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of importers share. */
abstract class ImporterTest {

	@TempDir
	Path folder;
	TestProject test;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	Path file(String name, String text) throws Exception {
		return Files.writeString(folder.resolve(name), text);
	}

	/** Imports the file and returns the one document that came of it. */
	Document read(IImporter importer, Path file) throws Exception {
		var before = test.project.all(Document.class);
		test.run(importer, file);
		return test.project.all(Document.class).stream().filter(document -> !before.contains(document)).findFirst()
				.orElseThrow();
	}

	/** @param namesAndTexts alternately */
	Path zip(String name, String... namesAndTexts) throws Exception {
		Path file = folder.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	/** Expects one sentence about the file, and nothing changed. */
	String refused(IImporter importer, String name, byte[] bytes) throws Exception {
		Path file = Files.write(folder.resolve(name), bytes);
		ImportRefusal refusal = assertThrows(ImportRefusal.class, () -> test.run(importer, file));
		assertTrue(refusal.getMessage().contains(name), refusal.getMessage());
		assertFalse(refusal.getMessage().matches("(?s).*(\\{|Exception|\\bnull\\b|java\\.).*"), refusal.getMessage());
		assertFalse(test.project.canUndo());
		return refusal.getMessage();
	}
}
