/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.resource.Resource;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.References;
import org.imece.core.project.References.Use;
import org.imece.model.coding.Code;

/** Moves a code to another place. In another codebook its address changes, and what points at it is written again. */
final class CodeMove {

	private CodeMove() {
	}

	/** Within an edit. */
	static void to(IResearchProject project, Code code, EList<Code> target, int index) throws CoreException {
		Resource before = code.eResource();
		List<Code> moved = new ArrayList<>();
		moved.add(code);
		code.eAllContents().forEachRemaining(child -> {
			if (child instanceof Code within) {
				moved.add(within);
			}
		});
		Map<Code, List<Use>> uses = new LinkedHashMap<>();
		String record = project.recordOf(code).orElseThrow();
		for (Code each : moved) {
			uses.put(each, References.uses(project, References.users(project, record, each.getId()), each));
		}
		if (index < 0 || index > target.size()) {
			target.add(code);
		} else {
			target.add(index, code);
		}
		if (code.eResource() != before) {
			uses.forEach((each, found) -> References.replace(found, each, each));
		}
	}
}
