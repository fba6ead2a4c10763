/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A bundle of the checkout as its files tell of it. */
record Bundle(Path folder, Map<String, String> headers) {

	/** One clause of a header: {@code org.imece.core.store;x-internal:=true}. */
	record Clause(String name, String parameters) {

		String directive(String key) {
			int at = parameters.indexOf(key + ":=");
			if (at < 0) {
				return "";
			}
			String rest = parameters.substring(at + key.length() + 2);
			return rest.startsWith("\"") ? rest.substring(1, rest.indexOf('"', 1)) : rest.split(";")[0].trim();
		}
	}

	static Path checkout() {
		return Path.of(System.getProperty("imece.checkout", "../.."));
	}

	static List<Bundle> all() {
		try (Stream<Path> folders = Files.list(checkout().resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
					.map(Bundle::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Bundle read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Map<String, String> headers = new LinkedHashMap<>();
			new Manifest(in).getMainAttributes()
					.forEach((key, value) -> headers.put(key.toString(), value.toString()));
			return new Bundle(folder, headers);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String name() {
		return headers.get("Bundle-SymbolicName").split(";")[0].trim();
	}

	/** Name without {@code org.imece.}, for instance {@code coding.ui}. */
	String shortName() {
		return name().replaceFirst("^org\\.imece\\.", "");
	}

	boolean isTest() {
		return name().endsWith(".tests") || name().contains(".tests.") || name().contains(".benchmarks")
				|| name().endsWith(".screenshots");
	}

	boolean isFragment() {
		return headers.containsKey("Fragment-Host");
	}

	boolean isUi() {
		return shortName().equals("ui") || shortName().endsWith(".ui") || shortName().equals("app");
	}

	List<String> required() {
		return clauses("Require-Bundle").stream().map(Clause::name).toList();
	}

	List<Clause> exported() {
		return clauses("Export-Package");
	}

	List<Clause> exportedApi() {
		return exported().stream().filter(clause -> clause.directive("x-internal").isEmpty())
				.filter(clause -> clause.directive("x-friends").isEmpty()).toList();
	}

	List<Clause> clauses(String header) {
		List<Clause> clauses = new ArrayList<>();
		StringBuilder clause = new StringBuilder();
		boolean quoted = false;
		for (char c : (headers.getOrDefault(header, "") + ",").toCharArray()) {
			quoted ^= c == '"';
			if (c != ',' || quoted) {
				clause.append(c);
				continue;
			}
			String[] parts = clause.toString().trim().split(";", 2);
			if (!parts[0].isBlank()) {
				clauses.add(new Clause(parts[0].trim(), parts.length > 1 ? parts[1] : ""));
			}
			clause.setLength(0);
		}
		return clauses;
	}

	/** Class files as the build left them. */
	Path classes() {
		return folder.resolve("target/classes");
	}

	List<Path> files(String suffix) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(suffix))
					.filter(file -> !folder.relativize(file).startsWith("target")
							&& !folder.relativize(file).startsWith("bin"))
					.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Properties properties(Path file) {
		Properties properties = new Properties();
		try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
		return properties;
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	@Override
	public String toString() {
		return name();
	}
}
