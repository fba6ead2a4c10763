/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.project.IProjectSession;

/**
 * Address of an element that an editor shows; survives a restart of the workbench. Two inputs are equal if they lead
 * to the same element of the same project.
 *
 * @since 0.1
 */
public final class ElementEditorInput implements IEditorInput, IPersistableElement {

	static final String LOCATION = "location";
	static final String URI_KEY = "uri";
	static final String TITLE = "title";

	private final URI location;
	private final String uri;
	private final String title;

	/** @param element of the project */
	public ElementEditorInput(IResearchProject project, Element element) {
		this(project.location(), project.uriOf(element), labels().text(element));
	}

	/**
	 * @param location place of the project
	 * @param uri      {@code imece:/record#element}
	 * @param title    shown until the element is loaded
	 */
	public ElementEditorInput(URI location, String uri, String title) {
		this.location = Objects.requireNonNull(location);
		this.uri = Objects.requireNonNull(uri);
		this.title = title;
	}

	/** Place of the project that the element is in. */
	public URI location() {
		return location;
	}

	/** Address of the element: {@code imece:/record#element}. */
	public String uri() {
		return uri;
	}

	/** The project of the element, if it is the one that is open. */
	public Optional<IResearchProject> project() {
		return PlatformUI.getWorkbench().getService(IProjectSession.class).project()
				.filter(project -> project.location().equals(location));
	}

	/** The element, if its project is open and it is still there. */
	public Optional<Element> element() {
		return project().flatMap(project -> project.find(uri));
	}

	@Override
	public boolean exists() {
		return element().isPresent();
	}

	@Override
	public String getName() {
		return element().map(labels()::text).orElse(title);
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return element().map(element -> labels().imageDescriptor(element.eClass()))
				.orElseGet(() -> ElementLabels.shared("element"));
	}

	private static ElementLabels labels() {
		return PlatformUI.getWorkbench().getService(ElementLabels.class);
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return ElementEditorInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(LOCATION, location.toString());
		memento.putString(URI_KEY, uri);
		memento.putString(TITLE, getName());
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == Element.class ? type.cast(element().orElse(null)) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ElementEditorInput that && location.equals(that.location) && uri.equals(that.uri);
	}

	@Override
	public int hashCode() {
		return Objects.hash(location, uri);
	}
}
