/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.ProjectSettings;
import org.imece.sample.internal.CasePart;
import org.imece.sample.internal.Catalogue;
import org.imece.sample.internal.CodingPart;
import org.imece.sample.internal.EvidencePart;
import org.imece.sample.internal.LawPart;
import org.imece.sample.internal.Messages;
import org.imece.sample.internal.Part;
import org.imece.sample.internal.StakeholderPart;

/**
 * Fills an empty project with the sample: questions, jurisdictions, acts, organisations, interviews with codings, cases,
 * and a matrix with claims and evidence. People, organisations and what they say are made up, and the project is marked so.
 * Every element has the same identifier each time.
 *
 * @since 0.1
 */
public final class CreateSampleProjectOperation implements IOperation<Void> {

	private final IResearchProject project;

	/** @param project without any records but its settings */
	public CreateSampleProjectOperation(IResearchProject project) {
		this.project = project;
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		if (project.records().size() > 1) {
			throw new CoreException(Status.error(Messages.Create_notEmpty));
		}
		Catalogue catalogue = new Catalogue();
		List<Part> parts = List.of(new LawPart(catalogue), new StakeholderPart(catalogue), new CodingPart(catalogue),
				new CasePart(catalogue), new EvidencePart(catalogue));
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Create_task, parts.size());
		project.edit(Messages.Create_label, () -> {
			ProjectSettings settings = project.settings();
			if (Messages.Create_nameTurkish.equals(settings.getNames().get("tr"))) {
				settings.getNames().put("en", Messages.Create_nameEnglish);
			}
			settings.setIllustrative(true);
			for (Part part : parts) {
				part.fill(project);
				progress.split(1);
			}
		});
		return null;
	}
}
