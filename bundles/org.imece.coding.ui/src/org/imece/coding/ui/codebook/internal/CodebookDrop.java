/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.codebook.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.TransferData;
import org.imece.coding.code.ChangeCodeOperation;
import org.imece.coding.code.Codes;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.ui.operation.Edits;

/** Codes that are dropped on a code go into it; between two codes, to that place. */
final class CodebookDrop extends ViewerDropAdapter {

	private final Supplier<Optional<IResearchProject>> project;

	CodebookDrop(TreeViewer tree, Supplier<Optional<IResearchProject>> project) {
		super(tree);
		this.project = project;
		setSelectionFeedbackEnabled(true);
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		List<Code> codes = codes();
		return !codes.isEmpty() && (target == null || target instanceof Codebook || target instanceof Code code
				&& codes.stream().noneMatch(dragged -> EcoreUtil.isAncestor(dragged, code)));
	}

	@Override
	public boolean performDrop(Object data) {
		IResearchProject opened = project.get().orElseThrow();
		List<Code> codes = codes();
		return Edits.attempt(getViewer().getControl().getShell(),
				monitor -> opened.edit(NLS.bind(Messages.Edit_moveCodes, codes.size()), () -> {
					int offset = 0;
					for (Code code : codes) {
						move(opened, code, offset++);
					}
				}));
	}

	private void move(IResearchProject opened, Code code, int offset) throws CoreException {
		Object target = getCurrentTarget();
		EObject parent;
		int index = -1;
		if (target == null) {
			parent = opened.all(Codebook.class).get(0);
		} else if (target instanceof Code beside && getCurrentLocation() != LOCATION_ON) {
			parent = beside.eContainer();
			index = Codes.children(parent).indexOf(beside) + (getCurrentLocation() == LOCATION_AFTER ? 1 + offset : 0);
		} else {
			parent = (EObject) target;
		}
		ChangeCodeOperation.move(opened, code, parent, index).run(null);
	}

	private static List<Code> codes() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? ((List<?>) selection.toList()).stream().filter(Code.class::isInstance).map(Code.class::cast).toList()
				: List.of();
	}
}
