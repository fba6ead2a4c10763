/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** House rules that a reader would otherwise have to repeat in each review. */
class SourcesTest {

	private static final int LONGEST_CLASS = 800;
	private static final Pattern LEFTOVER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
	private static final Pattern MACHINE_PATH = Pattern.compile("[\"'](/tmp/|/home/|/root/|C:\\\\)");

	@Test
	void everySourceFollowsTheRules() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : Bundle.all()) {
			for (Path source : bundle.files(".java")) {
				if (bundle.folder().relativize(source).startsWith("src-gen")) {
					continue;
				}
				String text = Bundle.text(source);
				if (!text.contains("SPDX-License-Identifier: EPL-2.0")) {
					wrong.add(source + " has no licence header");
				}
				if (text.lines().count() > LONGEST_CLASS) {
					wrong.add(source + " has more than " + LONGEST_CLASS + " lines");
				}
				if (LEFTOVER.matcher(text).find()) {
					wrong.add(source + " has a note of unfinished work");
				}
				if (!bundle.isTest() && MACHINE_PATH.matcher(text).find()) {
					wrong.add(source + " names a path of one machine");
				}
			}
		}
		assertEquals(List.of(), wrong);
	}
}
