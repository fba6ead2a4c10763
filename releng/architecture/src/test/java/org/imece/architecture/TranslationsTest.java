/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every text is there in Turkish and in English, and both say the same things. */
class TranslationsTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
	private static final Pattern KEY = Pattern.compile("(?<=[\"'>\\s])%([\\w.-]+)");
	private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");

	private final List<Bundle> bundles = Bundle.all().stream().filter(bundle -> !bundle.isTest()).toList();

	@Test
	void bothLanguagesHaveTheSameKeys() {
		List<String> wrong = new ArrayList<>();
		for (Path english : englishFiles()) {
			Path turkish = turkish(english);
			if (!Files.exists(turkish)) {
				wrong.add(english + " has no Turkish sibling");
				continue;
			}
			Set<String> missing = new TreeSet<>(Bundle.properties(english).stringPropertyNames());
			Set<String> surplus = new TreeSet<>(Bundle.properties(turkish).stringPropertyNames());
			surplus.removeAll(missing);
			missing.removeAll(Bundle.properties(turkish).stringPropertyNames());
			missing.forEach(key -> wrong.add(turkish + " lacks " + key));
			surplus.forEach(key -> wrong.add(english + " lacks " + key));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void textsAreWhole() {
		List<String> wrong = new ArrayList<>();
		for (Path english : englishFiles()) {
			for (Path file : List.of(english, turkish(english))) {
				Properties texts = Files.exists(file) ? Bundle.properties(file) : new Properties();
				for (String key : texts.stringPropertyNames()) {
					String text = texts.getProperty(key);
					if (text.isBlank() || text.contains("\uFFFD") || text.contains("Ã")) {
						wrong.add(file + ": " + key + "=" + text);
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void bothLanguagesHaveTheSamePlaceholders() {
		List<String> wrong = new ArrayList<>();
		for (Path english : englishFiles()) {
			Path turkish = turkish(english);
			if (!Files.exists(turkish)) {
				continue;
			}
			Properties translated = Bundle.properties(turkish);
			Bundle.properties(english).forEach((key, text) -> {
				String other = translated.getProperty((String) key, "");
				if (!placeholders((String) text).equals(placeholders(other))) {
					wrong.add(turkish + ": " + key);
				}
				if (!placeholders(other).isEmpty()) {
					new MessageFormat(other); // throws if the apostrophes or braces do not match
				}
			});
		}
		assertEquals(List.of(), wrong);
	}

	private static Set<String> placeholders(String text) {
		Set<String> found = new TreeSet<>();
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

	@Test
	void everyKeyOfAPluginFileHasAText() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : bundles) {
			Path texts = bundle.folder().resolve("plugin.properties");
			Set<String> keys = Files.exists(texts) ? Bundle.properties(texts).stringPropertyNames() : Set.of();
			for (String file : List.of("plugin.xml", "fragment.xml", "META-INF/MANIFEST.MF")) {
				Path source = bundle.folder().resolve(file);
				Matcher matcher = KEY.matcher(Files.exists(source) ? Bundle.text(source) : "");
				while (matcher.find()) {
					if (!keys.contains(matcher.group(1))) {
						wrong.add(bundle + " " + file + ": %" + matcher.group(1));
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyMessageFieldHasATextAndEveryTextAField() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : bundles) {
			for (Path source : bundle.files("Messages.java")) {
				Set<String> fields = new TreeSet<>();
				Matcher matcher = FIELD.matcher(Bundle.text(source));
				while (matcher.find()) {
					fields.add(matcher.group(1));
				}
				Path file = source.resolveSibling("messages.properties");
				if (!Files.exists(file)) {
					wrong.add(source + " has no messages.properties beside it");
					continue;
				}
				Set<String> keys = new TreeSet<>(Bundle.properties(file).stringPropertyNames());
				Set<String> unused = new TreeSet<>(keys);
				unused.removeAll(fields);
				fields.removeAll(keys);
				fields.forEach(field -> wrong.add(file + " lacks " + field));
				unused.forEach(key -> wrong.add(file + ": nobody reads " + key));
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** Files with texts for users; vocabularies and settings have other names. */
	private List<Path> englishFiles() {
		List<Path> files = new ArrayList<>();
		for (Bundle bundle : bundles) {
			bundle.files(".properties").stream()
					.filter(file -> file.getFileName().toString().matches("(plugin|messages)\\.properties"))
					.forEach(files::add);
		}
		return files;
	}

	private static Path turkish(Path english) {
		return english.resolveSibling(english.getFileName().toString().replace(".properties", "_tr.properties"));
	}
}
