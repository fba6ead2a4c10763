/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.model.IWorkbenchAdapter;
import org.imece.core.contribution.RecordType;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.model.core.Element;
import org.imece.ui.internal.Messages;
import org.imece.ui.project.IProjectSession;

/**
 * How elements and records look in lists, chips and titles: the same everywhere. An OSGi service, which parts also
 * reach with {@code getSite().getService(ElementLabels.class)}.
 *
 * @noextend
 * @since 0.1
 */
public class ElementLabels {

	private static final String BUNDLE = "org.imece.ui";

	private final ElementEditors editors = new ElementEditors(RegistryFactory.getRegistry());
	private IProjectSession session;

	public void setSession(IProjectSession session) {
		this.session = session;
	}

	/**
	 * Title of an element in the main language of the project; a placeholder if it has none. Types that people cite in a
	 * way of their own are given an {@link IWorkbenchAdapter} by their slice, whose label comes first.
	 */
	public String text(Element element) {
		IWorkbenchAdapter own = Adapters.adapt(element, IWorkbenchAdapter.class);
		String label = own == null ? "" : own.getLabel(element);
		if (!label.isBlank()) {
			return label;
		}
		String title = Titles.of(element, session.project().map(IResearchProject::mainLanguage).orElse("tr"));
		return title.isEmpty() ? Messages.ElementLabels_untitled : title;
	}

	/** Title of a record, without loading it. */
	public String text(RecordHeader record) {
		return record.title().isEmpty() ? Messages.ElementLabels_untitled : record.title();
	}

	/** What one element of this type is called, such as "Organisation"; empty if nobody says. */
	public String typeName(EClass type) {
		return editors.label(type).orElse("");
	}

	/** What users know of the type of a record; empty if the plug-in that brings it is not installed. */
	public Optional<RecordType> recordType(RecordHeader record) {
		return editors.recordType(record.type());
	}

	/** Editor for elements of this type, if it or a type above it has one. */
	public Optional<String> editorId(EClass type) {
		return editors.editorId(type);
	}

	/** The view that shows elements of this type in place of an editor, if there is one. */
	public Optional<ElementPlace> place(EClass type) {
		return editors.place(type);
	}

	public ImageDescriptor imageDescriptor(EClass type) {
		return editors.icon(type).orElseGet(() -> shared("element"));
	}

	/** Icon of a type; belongs to the workbench, so do not dispose of it. */
	public Image image(EClass type) {
		return JFaceResources.getResources().create(imageDescriptor(type));
	}

	/** Icon of a record, without loading it. */
	public Image image(RecordHeader record) {
		return JFaceResources.getResources().create(editors.icon(record.type())
				.orElseGet(() -> shared(editors.recordType(record.type()).isPresent() ? "element" : "plugin")));
	}

	/** Icon and title of elements, passages and record headers. */
	public ILabelProvider labelProvider() {
		return new LabelProvider() {
			@Override
			public String getText(Object object) {
				return switch (object) {
				case Element element -> text(element);
				case QuotedElement quoted -> quoted.quote();
				case RecordHeader header -> text(header);
				default -> super.getText(object);
				};
			}

			@Override
			public Image getImage(Object object) {
				return switch (object) {
				case Element element -> image(element.eClass());
				case QuotedElement quoted -> image(quoted.element().eClass());
				case RecordHeader header -> image(header);
				default -> null;
				};
			}
		};
	}

	/**
	 * An icon of the shared set.
	 *
	 * @param name file name in the folder icons, without extension
	 * @throws IllegalArgumentException if there is none of that name
	 */
	public static ImageDescriptor shared(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseThrow(() -> new IllegalArgumentException("There is no icon " + name));
	}
}
