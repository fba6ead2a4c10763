/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.tests.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWiring;

/** Runs a main class of a test in a process of its own, on a flat class path, so that it can be killed. */
public final class ChildJvm {

	private ChildJvm() {
	}

	/** What the child writes to its standard error appears in that of the test. */
	public static Process start(Class<?> main, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-Dfile.encoding=UTF-8",
				"-Dstdout.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
		command.addAll(List.of("-Duser.language=tr", "-Duser.country=TR", "-cp", classPath(main), main.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static String classPath(Class<?> main) throws IOException {
		Bundle home = FrameworkUtil.getBundle(main);
		if (home == null) {
			return System.getProperty("java.class.path");
		}
		Set<Bundle> bundles = new LinkedHashSet<>();
		collect(home.adapt(BundleWiring.class), bundles);
		Set<String> entries = new LinkedHashSet<>();
		for (Bundle bundle : bundles) {
			Optional<File> location = FileLocator.getBundleFileLocation(bundle);
			if (location.isPresent()) {
				Path path = location.get().toPath();
				for (String output : List.of("target/classes", "bin")) { // of a bundle that runs from its project
					if (Files.isDirectory(path.resolve(output))) {
						entries.add(path.resolve(output).toString());
					}
				}
				entries.add(path.toString());
			}
		}
		return String.join(File.pathSeparator, entries);
	}

	/** What a bundle is wired to, its fragments included. */
	private static void collect(BundleWiring wiring, Set<Bundle> bundles) {
		if (bundles.add(wiring.getBundle())) {
			wiring.getRequiredWires(null).forEach(wire -> collect(wire.getProviderWiring(), bundles));
			wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE)
					.forEach(wire -> collect(wire.getRequirerWiring(), bundles));
		}
	}
}
