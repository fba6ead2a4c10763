/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import java.util.Optional;
import java.util.stream.Stream;

import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingFactory;

/**
 * Who codes.
 *
 * @since 0.1
 */
public final class Coders {

	private Coders() {
	}

	/** The coder that stands for the author of edits in this project, if there is one yet. */
	public static Optional<Coder> current(IResearchProject project) {
		return Stream.concat(project.all(Coder.class).stream(), added(project))
				.filter(coder -> project.author().equals(coder.getHandle())).findFirst();
	}

	/** Those that the running edit has added; the project lists them when it is done. */
	private static Stream<Coder> added(IResearchProject project) {
		return project.loadedRoots().stream().filter(Coder.class::isInstance).map(Coder.class::cast);
	}

	/** The coder that stands for the author of edits; makes it if there is none. Only within an edit. */
	static Coder currentOrNew(IResearchProject project) {
		return current(project).orElseGet(() -> {
			Coder coder = CodingFactory.eINSTANCE.createCoder();
			coder.setHandle(project.author());
			return project.add(coder);
		});
	}
}
