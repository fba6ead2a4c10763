/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.internal;

import java.util.Objects;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.model.IWorkbenchAdapter;
import org.eclipse.ui.model.WorkbenchAdapter;
import org.imece.law.Citing;
import org.imece.model.law.Provision;

/** Provisions are called as people cite them, wherever they appear: 5253 m.10/1. */
public final class ProvisionAdapters implements IAdapterFactory {

	private static final WorkbenchAdapter CITED = new WorkbenchAdapter() {
		@Override
		public String getLabel(Object object) {
			Provision provision = (Provision) object;
			return (Citing.full(provision) + ' ' + Objects.requireNonNullElse(provision.getHeading(), "")).strip();
		}
	};

	@Override
	public <T> T getAdapter(Object object, Class<T> type) {
		return object instanceof Provision && type == IWorkbenchAdapter.class ? type.cast(CITED) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IWorkbenchAdapter.class };
	}
}
