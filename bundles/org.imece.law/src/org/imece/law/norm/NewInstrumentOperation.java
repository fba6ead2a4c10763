/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.norm;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.law.Instruments;
import org.imece.law.internal.Messages;
import org.imece.model.law.Instrument;
import org.imece.model.law.InstrumentKind;
import org.imece.model.law.LawFactory;

/**
 * Adds an instrument without a text, for acts that are known but not at hand. One edit.
 *
 * @since 0.1
 */
public final class NewInstrumentOperation implements IOperation<Instrument> {

	private final IResearchProject project;
	private final String jurisdiction;
	private final InstrumentKind kind;
	private final String number;
	private final String title;

	/**
	 * @param jurisdiction code: TR, EU, BE
	 * @param title        in the main language of the project
	 */
	public NewInstrumentOperation(IResearchProject project, String jurisdiction, InstrumentKind kind, String number,
			String title) {
		this.project = project;
		this.jurisdiction = jurisdiction;
		this.kind = kind;
		this.number = number;
		this.title = title;
	}

	@Override
	public Instrument run(IProgressMonitor monitor) throws CoreException {
		Instrument instrument = LawFactory.eINSTANCE.createInstrument();
		project.edit(Messages.Edit_newInstrument, () -> {
			instrument.setJurisdiction(Instruments.jurisdiction(project, jurisdiction));
			instrument.setKind(kind);
			instrument.setNumber(number);
			instrument.getNames().put(project.mainLanguage(), title);
			project.add(instrument);
		});
		return instrument;
	}
}
