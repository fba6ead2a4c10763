/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;

/** One part of the sample; later parts refer to what earlier ones put into the catalogue. */
public interface Part {

	/** Adds the records of this part; within an edit. */
	void fill(IResearchProject project) throws CoreException;
}
