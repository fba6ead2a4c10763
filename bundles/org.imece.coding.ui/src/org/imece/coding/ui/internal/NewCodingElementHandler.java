/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.Element;
import org.imece.ui.element.NewElement;
import org.imece.ui.project.IProjectSession;

/** Adds an element of the type that the extension names, such as a case. */
public final class NewCodingElementHandler extends AbstractHandler implements IExecutableExtension {

	private EClass type;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		type = (EClass) CodingPackage.eINSTANCE.getEClassifier((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(IProjectSession.class).project()
				.ifPresent(project -> new NewElement(window, project)
						.addNamed((Element) CodingFactory.eINSTANCE.create(type)));
		return null;
	}
}
