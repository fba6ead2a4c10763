/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ISelection;
import org.imece.core.project.IResearchProject;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementSelection;

/** Makes what was dropped evidence: the passage alone if it is one, else each of the elements. */
public final class DroppedEvidence {

	private DroppedEvidence() {
	}

	/**
	 * One step that can be undone.
	 *
	 * @param carrier a claim or a finding
	 * @throws CoreException if the carrier has one of them already; then none is added
	 */
	public static void add(IResearchProject project, Element carrier, ISelection dropped) throws CoreException {
		MatrixEdits edits = new MatrixEdits(project);
		project.edit(Messages.Evidence_added, () -> {
			var passage = ElementSelection.passage(dropped).filter(quoted -> !quoted.quote().isBlank());
			if (passage.isPresent()) {
				edits.addEvidence(carrier, passage.get().element(), passage.get().quote());
				return;
			}
			for (Element element : ElementSelection.all(dropped, project)) {
				edits.addEvidence(carrier, element, null);
			}
		});
	}
}
