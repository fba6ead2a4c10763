/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.code;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.EMap;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.References;
import org.imece.model.coding.Code;
import org.imece.model.coding.CodeDefinition;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.core.Element;

/**
 * What a code meant when: its definition with examples and limits, now and in former versions.
 *
 * @since 0.1
 */
public final class CodeDefinitions {

	private CodeDefinitions() {
	}

	/**
	 * A version of a definition; texts by BCP 47 language tag.
	 *
	 * @since 0.1
	 */
	public record Version(int number, Map<String, String> definition, Map<String, String> include,
			Map<String, String> exclude, Map<String, String> example) {

		private static Version of(Code code) {
			return new Version(code.getVersion(), code.getDescriptions().map(), code.getInclude().map(),
					code.getExclude().map(), code.getExample().map());
		}

		private static Version of(CodeDefinition earlier) {
			return new Version(earlier.getVersion(), earlier.getDescriptions().map(), earlier.getInclude().map(),
					earlier.getExclude().map(), earlier.getExample().map());
		}
	}

	/** The definition as it is now. */
	public static Version current(Code code) {
		return Version.of(code);
	}

	/** A version; empty if it was not kept. */
	public static Optional<Version> of(Code code, int version) {
		return version == code.getVersion() ? Optional.of(Version.of(code))
				: code.getEarlier().stream().filter(earlier -> earlier.getVersion() == version).findFirst()
						.map(Version::of);
	}

	/**
	 * Keeps the definition before it is changed, if something was coded under it, and begins the next version. A
	 * definition under which nothing has been coded is a draft: it is changed as it stands. Only within an edit.
	 */
	public static void beforeChange(IResearchProject project, Code code) throws CoreException {
		if (code.eResource() == null || !isUsed(project, code)) {
			return;
		}
		CodeDefinition kept = CodingFactory.eINSTANCE.createCodeDefinition();
		kept.setVersion(code.getVersion());
		kept.setAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
		kept.setAuthor(project.author());
		copy(code.getDescriptions(), kept.getDescriptions());
		copy(code.getInclude(), kept.getInclude());
		copy(code.getExclude(), kept.getExclude());
		copy(code.getExample(), kept.getExample());
		code.getEarlier().add(kept);
		code.setVersion(code.getVersion() + 1);
	}

	private static void copy(EMap<String, String> from, EMap<String, String> to) {
		List.copyOf(from).forEach(entry -> to.put(entry.getKey(), entry.getValue()));
	}

	private static boolean isUsed(IResearchProject project, Code code) throws CoreException {
		for (Element user : References.users(project, project.recordOf(code).orElseThrow(), code.getId())) {
			if (user instanceof CodingSet set && set.getCodings().stream()
					.anyMatch(coding -> coding.getCode() == code && coding.getCodeVersion() == code.getVersion())) {
				return true;
			}
		}
		return false;
	}
}
