/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project.internal;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.imece.core.project.IResearchProject;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;

/** The variable {@code org.imece.ui.projectOpen} for expressions: whether a project is open. */
public final class ProjectOpenSource extends AbstractSourceProvider implements IProjectSessionListener {

	private static final String VARIABLE = "org.imece.ui.projectOpen";

	private IProjectSession session;

	@Override
	public void initialize(IServiceLocator locator) {
		session = locator.getService(IProjectSession.class);
		session.addListener(this);
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(VARIABLE, Boolean.valueOf(session.project().isPresent()));
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { VARIABLE };
	}

	@Override
	public void opened(IResearchProject project) {
		fireSourceChanged(ISources.WORKBENCH, VARIABLE, Boolean.TRUE);
	}

	@Override
	public void closed() {
		fireSourceChanged(ISources.WORKBENCH, VARIABLE, Boolean.FALSE);
	}

	@Override
	public void dispose() {
		session.removeListener(this);
	}
}
