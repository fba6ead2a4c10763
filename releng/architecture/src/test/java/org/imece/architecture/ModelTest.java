/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The directions between the packages of the model, as their Ecore files have them. */
class ModelTest {

	/** In this order a package may use the packages before it. */
	private static final List<String> ORDER = List.of("core", "stakeholder", "law", "coding", "evidence", "report");
	private static final Pattern OTHER_FILE = Pattern.compile("(\\w+)\\.ecore#//");

	@Test
	void packagesUseOnlyThoseBeforeThem() throws IOException {
		List<String> wrong = new ArrayList<>();
		Path folder = Bundle.checkout().resolve("bundles/org.imece.model/model");
		for (String name : ORDER) {
			Matcher matcher = OTHER_FILE.matcher(Files.readString(folder.resolve(name + ".ecore")));
			while (matcher.find()) {
				if (ORDER.indexOf(matcher.group(1)) >= ORDER.indexOf(name)) {
					wrong.add(name + " uses " + matcher.group(1));
				}
			}
		}
		assertEquals(List.of(), wrong);
	}
}
