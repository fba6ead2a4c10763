/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What manifests say of the directions of architecture.md, section 2: an arrow only points down. */
class LayersTest {

	private static final Set<String> SLICES = Set.of("stakeholder", "law", "coding", "evidence", "report", "search");
	private static final Set<String> USER_INTERFACE = Set.of("org.eclipse.swt", "org.eclipse.jface",
			"org.eclipse.jface.text", "org.eclipse.ui", "org.eclipse.ui.workbench", "org.eclipse.ui.forms",
			"org.eclipse.ui.navigator", "org.eclipse.ui.editors", "org.eclipse.ui.workbench.texteditor",
			"org.eclipse.nebula.widgets.nattable.core", "org.eclipse.swtchart");
	private static final Set<String> WALLED_OFF = Set.of("org.eclipse.birt", "org.apache.lucene", "org.xerial",
			"org.postgresql");

	private final List<Bundle> bundles = Bundle.all();
	private final Map<String, Bundle> byName = bundles.stream().collect(Collectors.toMap(Bundle::name, b -> b));

	@Test
	void thereAreBundles() {
		assertTrue(byName.containsKey("org.imece.core"), "run from the build, which sets imece.checkout");
	}

	@Test
	void arrowsPointDown() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : production()) {
			for (String required : bundle.required()) {
				if (byName.containsKey(required) && layer(byName.get(required)) >= layer(bundle)
						&& !isWallOf(bundle, required)) {
					wrong.add(bundle + " must not require " + required);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	/**
	 * 0 model, 1 core, 2 store, slices, 3 walls and parts of a slice and the sample, 4 ui, 5 UI slices, 6 parts of a UI
	 * slice (decision 0007), 7 shells.
	 */
	private static int layer(Bundle bundle) {
		return switch (bundle.shortName()) {
		case "model" -> 0;
		case "core" -> 1;
		case "ui" -> 4;
		case "app", "cli" -> 7;
		default -> {
			if (bundle.isUi()) {
				yield bundle.shortName().split("\\.").length > 2 ? 6 : 5;
			}
			yield SLICES.contains(bundle.shortName()) || bundle.shortName().startsWith("store.") ? 2 : 3;
		}
		};
	}

	/** report.birt stands beside report's fonts; both belong to the report slice. */
	private static boolean isWallOf(Bundle bundle, String required) {
		return bundle.shortName().startsWith("report.") && !bundle.isUi() && required.startsWith("org.imece.report.");
	}

	@Test
	void slicesDoNotKnowEachOther() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : production()) {
			String own = slice(bundle.name());
			if (own.isEmpty()) {
				continue;
			}
			for (String required : bundle.required()) {
				String other = slice(required);
				if (!other.isEmpty() && !other.equals(own)) {
					wrong.add(bundle + " must not require " + required);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static String slice(String bundleName) {
		String first = bundleName.replaceFirst("^org\\.imece\\.", "").split("\\.")[0];
		return bundleName.startsWith("org.imece.") && SLICES.contains(first) ? first : "";
	}

	@Test
	void headlessBundlesHaveNoUserInterface() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : production()) {
			if (bundle.isUi()) {
				continue;
			}
			bundle.required().stream()
					.filter(name -> USER_INTERFACE.contains(name) || name.startsWith("org.eclipse.ui"))
					.forEach(name -> wrong.add(bundle + " requires " + name));
			bundle.clauses("Import-Package").stream().map(Bundle.Clause::name)
					.filter(name -> name.startsWith("org.eclipse.swt") || name.startsWith("org.eclipse.jface")
							|| name.startsWith("org.eclipse.ui"))
					.forEach(name -> wrong.add(bundle + " imports " + name));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void librariesBehindWallsStayThere() {
		Map<String, String> walls = Map.of("org.eclipse.birt", "report.birt", "org.apache.lucene", "search");
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : production()) {
			walls.forEach((library, owner) -> {
				if (!bundle.shortName().equals(owner)) {
					Stream.concat(bundle.required().stream(),
							bundle.clauses("Import-Package").stream().map(Bundle.Clause::name))
							.filter(name -> name.startsWith(library))
							.forEach(name -> wrong.add(bundle + " reaches for " + name));
				}
			});
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void nobodyReexportsALibrary() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : production()) {
			bundle.clauses("Require-Bundle").stream()
					.filter(clause -> clause.directive("visibility").equals("reexport"))
					.filter(clause -> WALLED_OFF.stream().anyMatch(clause.name()::startsWith))
					.forEach(clause -> wrong.add(bundle + " re-exports " + clause.name()));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void friendsExist() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : bundles) {
			for (Bundle.Clause export : bundle.exported()) {
				Stream.of(export.directive("x-friends").split(",")).map(String::trim).filter(name -> !name.isEmpty())
						.filter(name -> !byName.containsKey(name))
						.forEach(name -> wrong.add(bundle + " names a friend that does not exist: " + name));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void internalPackagesAreNotApi() {
		List<String> wrong = new ArrayList<>();
		production().forEach(bundle -> bundle.exportedApi().stream().filter(export -> export.name().contains("internal"))
				.forEach(export -> wrong.add(bundle + " exports " + export.name())));
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyExportedPackageSaysWhatItIsFor() {
		Set<String> wrong = new TreeSet<>();
		for (Bundle bundle : production()) {
			for (Bundle.Clause export : bundle.exportedApi()) {
				String path = export.name().replace('.', '/');
				if (java.nio.file.Files.exists(bundle.folder().resolve("src-gen/" + path))) {
					continue;
				}
				if (!java.nio.file.Files.exists(bundle.folder().resolve("src/" + path + "/package-info.java"))) {
					wrong.add(bundle + " exports " + export.name() + " without package-info.java");
				}
			}
		}
		assertEquals(Set.of(), wrong);
	}

	private List<Bundle> production() {
		return bundles.stream().filter(bundle -> !bundle.isTest() && !bundle.isFragment()).toList();
	}
}
