/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.stakeholder.TwoCountries;
import org.imece.stakeholder.text.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

	private static final byte[] LIST = "Ad;İl\nIğdır Derneği;Iğdır\n".getBytes(StandardCharsets.UTF_8);

	private static final String NOTHING_CHANGED = Messages.Csv_empty.replaceFirst("(?s).*\\. (?=[^.]+\\.$)", "");

	@TempDir
	Path folder;

	static Stream<Arguments> files() {
		return Stream.of(Arguments.of("empty", new byte[0], Map.of(), ""),
				Arguments.of("blank", " \n\r\n".getBytes(), Map.of(), ""),
				Arguments.of("zip", new byte[] { 'P', 'K', 3, 4, 20, 0, 0, 0 }, Map.of(), "ZIP"),
				Arguments.of("pdf", "%PDF-1.7\n".getBytes(), Map.of(), "PDF"),
				Arguments.of("web page", "<!DOCTYPE html><html><body>Ad;İl</body></html>".getBytes(), Map.of(), ""),
				Arguments.of("binary", new byte[] { 1, 2, 0, 7, 3, 9, 0, 0 }, Map.of(), ""),
				Arguments.of("no name", "Sıra;Tutar\n1;2\n".getBytes(StandardCharsets.UTF_8), Map.of(), "Sıra, Tutar"),
				Arguments.of("open quote", "Ad;İl\n\"Bir;Van\nİki;Van\n".getBytes(StandardCharsets.UTF_8), Map.of(), "2"),
				Arguments.of("text behind quote", "Ad;İl\nBir;Van\n\"İki\" x;Van\n".getBytes(StandardCharsets.UTF_8), Map.of(),
						"3"),
				Arguments.of("cut off", Arrays.copyOf(LIST, 9), Map.of(), "UTF-8"),
				Arguments.of("chosen 1254", LIST, Map.of("encoding", "windows-1254"), "UTF-8"),
				Arguments.of("chosen UTF-8", new String(LIST, StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1254")),
						Map.of("encoding", "UTF-8"), "1"),
				Arguments.of("chosen UTF-16", LIST, Map.of("encoding", "UTF-16"), "UTF-8"),
				Arguments.of("unknown encoding", LIST, Map.of("encoding", "türkçe"), "türkçe"),
				Arguments.of("unknown delimiter", LIST, Map.of("delimiter", "virgül"), "virgül"),
				Arguments.of("unknown NACE", LIST, Map.of("nace", "3"), "NACE"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void oneClearSentenceAndNothingChanged(String name, byte[] bytes, Map<String, String> options, String says)
			throws Exception {
		try (IResearchProject project = TwoCountries.create(folder.resolve("test.imece"))) {
			int before = project.records().size();
			Path file = Files.write(folder.resolve("kötü.csv"), bytes);

			String message = assertThrows(ImportRefusal.class, () -> new OrganisationsCsvImporter()
					.resolve(new ImportSource(file, options), project, new NullProgressMonitor())).getMessage();

			assertTrue(message.contains("kötü.csv") && message.contains(says), message);
			assertTrue(message.endsWith(NOTHING_CHANGED), message);
			assertEquals(before, project.records().size());
		}
	}
}
