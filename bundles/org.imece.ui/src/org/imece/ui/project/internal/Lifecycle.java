/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.core.contribution.Contributions;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IProjectFactory;
import org.imece.core.project.IProjectTemplate;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.ProjectLifecycle;

/** Opens projects in jobs and explains refusals. */
public final class Lifecycle implements ProjectLifecycle {

	private static final String SAMPLE = "sample";

	private IProjectSession session;
	private IProjectFactory factory;
	private URI refusedLocation;
	private CoreException refusal;

	public void setSession(IProjectSession session) {
		this.session = session;
	}

	public void setFactory(IProjectFactory factory) {
		this.factory = factory;
	}

	@Override
	public Optional<URI> lastProject() {
		return new RecentProjects().all().stream().map(RecentProjects.Recent::location).findFirst()
				.filter(Lifecycle::mayExist);
	}

	/** Of a file we know; a project elsewhere says itself that it is not there. */
	private static boolean mayExist(URI location) {
		return !"file".equals(location.getScheme()) || Files.exists(Path.of(location));
	}

	@Override
	public void open(IWorkbenchWindow window, URI location) {
		run(window, location, Messages.Lifecycle_opening, monitor -> session.open(location));
	}

	@Override
	public void create(IWorkbenchWindow window, URI location, NewProject project) {
		run(window, location, Messages.Lifecycle_creating, monitor -> session.create(location, project));
	}

	@Override
	public void createFromTemplate(IWorkbenchWindow window, URI location, String templateId) {
		run(window, location, Messages.Lifecycle_creating, monitor -> create(location, template(templateId), monitor));
	}

	private static IProjectTemplate template(String id) throws CoreException {
		return new Contributions(RegistryFactory.getRegistry()).projectTemplates().stream()
				.filter(template -> template.id().equals(id)).map(Contributions.Template::template).findFirst()
				.orElseThrow(() -> new CoreException(Status.error(Messages.Lifecycle_noTemplate)));
	}

	private IResearchProject create(URI location, IProjectTemplate template, IProgressMonitor monitor)
			throws CoreException {
		IResearchProject project = session.create(location, template.defaults());
		template.fill(project, monitor);
		project.checkpoint(Messages.Lifecycle_created);
		return project;
	}

	@Override
	public void openSample(IWorkbenchWindow window) {
		Path sample = DefaultFolder.path().resolve(Messages.Lifecycle_sampleFile);
		if (Files.exists(sample)) {
			open(window, sample.toUri());
		} else {
			createFromTemplate(window, sample.toUri(), SAMPLE);
		}
	}

	private void run(IWorkbenchWindow window, URI location, String name, IOperation<IResearchProject> operation) {
		closeEditors(window);
		new OperationRunner(window).run(name, monitor -> {
			try {
				operation.run(monitor);
				return Optional.<CoreException>empty();
			} catch (CoreException e) {
				return Optional.of(e);
			}
		}, refused -> refused.ifPresent(e -> new OpenRefusal(window, factory, this, location).explain(e)));
	}

	/** Editors of one project make no sense in another. */
	private static void closeEditors(IWorkbenchWindow window) {
		for (IWorkbenchPage page : window.getPages()) {
			page.closeAllEditors(false);
		}
	}

	@Override
	public void reportLater(URI location, CoreException refused) {
		refusedLocation = location;
		refusal = refused;
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		if (refusal != null) {
			CoreException kept = refusal;
			refusal = null;
			window.getShell().getDisplay()
					.asyncExec(() -> new OpenRefusal(window, factory, this, refusedLocation).explain(kept));
		}
	}
}
