/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.imece.coding.analysis.ui.page.internal.AnalysisKind;

/** Brings an analysis back after a restart. */
public final class AnalysisInputFactory implements IElementFactory {

	static final String ID = "org.imece.coding.analysis.ui.input";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String kind = memento.getString(AnalysisInput.KIND);
		return kind == null ? null : AnalysisKind.of(kind).map(AnalysisInput::new).orElse(null);
	}
}
