/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.command.internal;

import java.time.LocalDate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.core.project.IResearchProject;
import org.imece.model.PartialDate;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.EngagementMethod;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.StakeholderPackage;
import org.imece.model.stakeholder.Training;
import org.imece.ui.element.NewElement;
import org.imece.ui.project.IProjectSession;

/** Adds an element of the type that the extension names and opens its form. */
public final class NewElementHandler extends AbstractHandler implements IExecutableExtension {

	private EClass type;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		type = (EClass) StakeholderPackage.eINSTANCE.getEClassifier((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		PlatformUI.getWorkbench().getService(IProjectSession.class).project()
				.ifPresent(project -> create(window, project));
		return null;
	}

	private void create(IWorkbenchWindow window, IResearchProject project) {
		Element element = (Element) StakeholderFactory.eINSTANCE.create(type);
		NewElement adding = new NewElement(window, project);
		prepare(element, project, adding.nameOf(type));
		adding.add(element);
	}

	/** What is most likely meant; the form has the rest. */
	private static void prepare(Element element, IResearchProject project, String name) {
		PartialDate today = PartialDate.of(LocalDate.now());
		switch (element) {
		case Person person -> person.setFamilyName(name);
		case Engagement engagement -> {
			engagement.setAt(today);
			engagement.setMethod(EngagementMethod.MEETING);
			engagement.getNames().put(project.mainLanguage(), name);
		}
		case Training training -> {
			training.setAt(today);
			training.getNames().put(project.mainLanguage(), name);
		}
		default -> element.getNames().put(project.mainLanguage(), name);
		}
	}
}
