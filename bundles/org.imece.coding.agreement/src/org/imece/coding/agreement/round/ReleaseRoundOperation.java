/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.imece.coding.agreement.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.CodingRound;

/**
 * Releases a round: from now on its coders see what the others coded, and agreement can be measured.
 *
 * @since 0.1
 */
public final class ReleaseRoundOperation implements IOperation<Void> {

	private final IResearchProject project;
	private final CodingRound round;

	public ReleaseRoundOperation(IResearchProject project, CodingRound round) {
		this.project = project;
		this.round = round;
	}

	/** @throws CoreException if it has been released already */
	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		String name = Titles.of(round, project.mainLanguage());
		if (round.getReleased() != null) {
			throw new CoreException(Status.error(Messages.format(Messages.Round_released, name)));
		}
		project.edit(Messages.format(Messages.Edit_releaseRound, name),
				() -> round.setReleased(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
		return null;
	}
}
