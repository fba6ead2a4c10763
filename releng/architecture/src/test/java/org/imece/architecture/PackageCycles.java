/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** Packages of one bundle that need each other. */
final class PackageCycles {

	private final Map<String, Set<String>> arrows = new TreeMap<>();

	private PackageCycles(JavaClasses classes) {
		Set<String> own = new TreeSet<>();
		for (JavaClass type : classes) {
			own.add(module(type));
		}
		for (JavaClass type : classes) {
			for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
				String target = module(dependency.getTargetClass());
				if (own.contains(target) && !target.equals(module(type))) {
					arrows.computeIfAbsent(module(type), key -> new TreeSet<>()).add(target);
				}
			}
		}
	}

	/**
	 * What EMF generates registers all packages of the model with each other and counts as one; {@link ModelTest} looks at
	 * the Ecore files themselves.
	 */
	private static String module(JavaClass type) {
		String name = type.getPackageName();
		return name.startsWith("org.imece.model.") ? "org.imece.model (generated)" : name;
	}

	/** Each package that can be reached from itself, with the way there. */
	static List<String> in(JavaClasses classes) {
		PackageCycles cycles = new PackageCycles(classes);
		List<String> found = new ArrayList<>();
		Set<String> known = new TreeSet<>();
		for (String start : cycles.arrows.keySet()) {
			List<String> way = cycles.wayBack(start);
			if (!way.isEmpty() && known.add(String.join(",", new TreeSet<>(way)))) {
				found.add(String.join(" -> ", way));
			}
		}
		return found;
	}

	private List<String> wayBack(String start) {
		Map<String, String> cameFrom = new TreeMap<>();
		Deque<String> next = new ArrayDeque<>(List.of(start));
		while (!next.isEmpty()) {
			String here = next.poll();
			for (String target : arrows.getOrDefault(here, Set.of())) {
				if (target.equals(start)) {
					List<String> way = new ArrayList<>(List.of(start));
					for (String step = here; !step.equals(start); step = cameFrom.get(step)) {
						way.add(1, step);
					}
					way.add(start);
					return way;
				}
				if (cameFrom.putIfAbsent(target, here) == null) {
					next.add(target);
				}
			}
		}
		return List.of();
	}
}
