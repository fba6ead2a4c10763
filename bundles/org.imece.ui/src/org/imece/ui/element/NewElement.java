/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.UserLocale;
import org.imece.model.core.Element;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Edits;

/**
 * Adds an element with a record of its own that needs nothing but a name, and opens its form, which has the rest.
 *
 * @since 0.1
 */
public final class NewElement {

	private final IWorkbenchWindow window;
	private final IResearchProject project;

	public NewElement(IWorkbenchWindow window, IResearchProject project) {
		this.window = window;
		this.project = project;
	}

	/** What an element is called until it gets a name, in the language of the user: New organisation. */
	public String nameOf(EClass type) {
		return Messages.format(Messages.NewElement_name, typeName(type).toLowerCase(Locale.of(UserLocale.language())));
	}

	private String typeName(EClass type) {
		return window.getService(ElementLabels.class).typeName(type);
	}

	/** Names an element so, adds it and opens its form. */
	public void addNamed(Element element) {
		element.getNames().put(project.mainLanguage(), nameOf(element.eClass()));
		add(element);
	}

	/** Adds an element, with a way to take it back, and opens its form. */
	public void add(Element element) {
		if (Edits.runWithToast(window.getShell(), project, nameOf(element.eClass()),
				Messages.format(Messages.NewElement_added, typeName(element.eClass())), () -> project.add(element))) {
			window.getService(ElementOpener.class).open(window.getActivePage(), element);
		}
	}
}
