/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.imece.core.project.IProjectFactory;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.IRecordStoreProvider;
import org.imece.core.store.RescueAccount;
import org.imece.core.store.StoreException;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.ProjectSettings;

/** Finds the store for a place and opens a project on it. */
public final class ProjectFactory implements IProjectFactory {

	private final List<IRecordStoreProvider> providers = new CopyOnWriteArrayList<>();

	public void addProvider(IRecordStoreProvider provider) {
		providers.add(provider);
	}

	public void removeProvider(IRecordStoreProvider provider) {
		providers.remove(provider);
	}

	@Override
	public IResearchProject create(URI location, NewProject project, ProjectOptions options) throws CoreException {
		ResearchProject created = over(provider(location).create(location), options);
		begin(created, project);
		return created;
	}

	private static void begin(ResearchProject created, NewProject project) throws CoreException {
		try {
			writeSettings(created, project);
		} catch (CoreException | RuntimeException e) {
			created.abandon();
			throw e;
		}
	}

	private static void writeSettings(ResearchProject created, NewProject project) throws CoreException {
		ProjectSettings settings = CoreFactory.eINSTANCE.createProjectSettings();
		settings.getNames().put(project.mainLanguage(), project.name());
		settings.setMainLanguage(project.mainLanguage());
		settings.setIllustrative(project.illustrative());
		created.edit(Messages.Factory_settingsLabel, () -> created.add(settings));
		created.forgetEdits();
		created.flush();
	}

	@Override
	public IResearchProject open(URI location, ProjectOptions options) throws CoreException {
		ResearchProject opened = over(provider(location).open(location), options);
		if (opened.all(ProjectSettings.class).isEmpty()) { // creation was interrupted, or a rescue lost them
			String file = location.getSchemeSpecificPart().replaceFirst(".*/", "");
			begin(opened, new NewProject(file.replaceFirst("\\.[^.]*$", ""), "tr", false));
		}
		return opened;
	}

	@Override
	public RescueAccount rescue(URI damaged, URI copy, IProgressMonitor monitor) throws CoreException {
		return provider(damaged).rescue(damaged, copy, monitor);
	}

	private static ResearchProject over(IRecordStore store, ProjectOptions options) throws StoreException {
		try {
			return new ResearchProject(store, options);
		} catch (StoreException | RuntimeException e) {
			store.close();
			throw e;
		}
	}

	private IRecordStoreProvider provider(URI location) throws CoreException {
		return providers.stream().filter(provider -> provider.handles(location)).findFirst()
				.orElseThrow(() -> new CoreException(
						Status.error(Messages.format(Messages.Factory_noProvider, location))));
	}
}
