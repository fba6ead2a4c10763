/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.project.IResearchProject;

/** What the import of a REFI-QDA file is about to do. */
final class RefiPlan implements ImportPlan {

	private final ImportAccount account;
	private final RefiContext context;

	RefiPlan(ImportAccount account, RefiContext context) {
		this.account = account;
		this.context = context;
	}

	@Override
	public ImportAccount account() {
		return account;
	}

	@Override
	public void perform(IResearchProject project) throws CoreException {
		context.perform();
	}
}
