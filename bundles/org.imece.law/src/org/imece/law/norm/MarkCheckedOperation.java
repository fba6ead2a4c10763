/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.norm;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.law.internal.Messages;
import org.imece.model.PartialDate;
import org.imece.model.law.Instrument;

/**
 * Notes that a person compared an instrument with its official source on a day. One edit.
 *
 * @since 0.1
 */
public final class MarkCheckedOperation implements IOperation<Void> {

	private final IResearchProject project;
	private final Instrument instrument;
	private final PartialDate day;

	public MarkCheckedOperation(IResearchProject project, Instrument instrument, PartialDate day) {
		this.project = project;
		this.instrument = instrument;
		this.day = day;
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		project.edit(NLS.bind(Messages.Edit_markChecked, Titles.of(instrument, project.mainLanguage())),
				() -> instrument.setCheckedOn(day));
		return null;
	}
}
