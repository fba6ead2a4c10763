/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.internal;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.UserLocale;
import org.imece.model.coding.CodingFactory;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.Edits;

/** Adds an element that needs nothing but a name and opens its form. */
public final class NewCodingElement {

	private final IWorkbenchWindow window;
	private final IResearchProject project;

	public NewCodingElement(IWorkbenchWindow window, IResearchProject project) {
		this.window = window;
		this.project = project;
	}

	/** @param type class of a record of its own */
	public void create(EClass type) {
		String typeName = window.getService(ElementLabels.class).typeName(type);
		String name = NLS.bind(Messages.New_name, typeName.toLowerCase(Locale.of(UserLocale.language())));
		Element element = (Element) CodingFactory.eINSTANCE.create(type);
		element.getNames().put(project.mainLanguage(), name);
		if (Edits.runWithToast(window.getShell(), project, name, NLS.bind(Messages.New_done, typeName),
				() -> project.add(element))) {
			window.getService(ElementOpener.class).open(window.getActivePage(), element);
		}
	}
}
