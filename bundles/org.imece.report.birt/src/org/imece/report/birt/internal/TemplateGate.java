/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.ImageHandle;
import org.eclipse.birt.report.model.api.OdaDataSourceHandle;
import org.eclipse.birt.report.model.api.PropertyHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ScriptLibHandle;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.TextDataHandle;
import org.eclipse.birt.report.model.api.TextItemHandle;
import org.eclipse.birt.report.model.api.core.UserPropertyDefn;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.metadata.IPropertyType;

/**
 * Reads a template before it runs and objects to what would lead out of it: other data sources, Java classes, archives,
 * and files or addresses elsewhere or computed. What scripts do is up to {@link ScriptGuard}.
 */
final class TemplateGate {

	private static final String REPORTING_DATABASE = "org.eclipse.birt.report.data.oda.jdbc";
	private static final Pattern FILE_BESIDE = Pattern.compile("\"?[\\p{L}\\p{N}_-][\\p{L}\\p{N}_./ -]*\"?");
	private static final Pattern ACTIVE_MARKUP = Pattern.compile(
			"<\\s*(script|iframe|object|embed|img|link|meta|base|form|svg|style)\\b|javascript:|\\son\\w+\\s*=|format\\s*=\\s*.?html",
			Pattern.CASE_INSENSITIVE);

	private final List<String> objections = new ArrayList<>();

	private TemplateGate() {
	}

	/** What is wrong with a template, each in half a sentence; empty if it may run. */
	static List<String> objections(ReportDesignHandle design) {
		TemplateGate gate = new TemplateGate();
		gate.visitDesign(design);
		gate.visit(design);
		return gate.objections;
	}

	private void object(String pattern, Object value) {
		objections.add(Messages.format(pattern, value));
	}

	private void visitDesign(ReportDesignHandle design) {
		Iterator<?> archives = design.scriptLibsIterator();
		while (archives.hasNext()) {
			object(Messages.Gate_archive, ((ScriptLibHandle) archives.next()).getName());
		}
		for (Object property : design.getUserProperties()) {
			String name = ((UserPropertyDefn) property).getName();
			if (name.matches("(?i).*(Document|Icc|Font).*")) {
				object(Messages.Gate_emitterFile, name);
			}
		}
	}

	private void visit(DesignElementHandle element) {
		check(element);
		for (int slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
			for (Object content : element.getSlot(slot).getContents()) {
				visit((DesignElementHandle) content);
			}
		}
		Iterator<?> properties = element.getPropertyIterator();
		while (properties.hasNext()) {
			PropertyHandle property = (PropertyHandle) properties.next();
			if (property.getPropertyDefn().getTypeCode() == IPropertyType.ELEMENT_TYPE) {
				for (Object content : property.getContents()) {
					visit((DesignElementHandle) content);
				}
			}
		}
	}

	private void check(DesignElementHandle element) {
		String handler = element.getEventHandlerClass();
		if (handler != null && !handler.isBlank()) {
			object(Messages.Gate_class, handler);
		}
		String background = element.getDefn().getProperty(StyleHandle.BACKGROUND_IMAGE_PROP) == null ? null
				: element.getStringProperty(StyleHandle.BACKGROUND_IMAGE_PROP);
		if (background != null && !background.equals(DesignChoiceConstants.BACKGROUND_SIZE_AUTO)
				&& !background.equals("none") && !isFileBeside(background)) {
			object(Messages.Gate_image, background);
		}
		switch (element) {
		case OdaDataSourceHandle source when !REPORTING_DATABASE.equals(source.getExtensionID()) ->
			object(Messages.Gate_dataSource, source.getName());
		case ExtendedItemHandle item when String.valueOf(item.getProperty("xmlRepresentation")).contains("<Script>") ->
			object(Messages.Gate_chartScript, Long.toString(item.getID()));
		case ImageHandle image -> checkImage(image);
		case TextItemHandle text when !DesignChoiceConstants.TEXT_CONTENT_TYPE_PLAIN.equals(text.getContentType())
				&& text.getContent() != null && ACTIVE_MARKUP.matcher(text.getContent()).find() ->
			object(Messages.Gate_markup, text.getContent().strip());
		case TextDataHandle text
				when !DesignChoiceConstants.TEXT_DATA_CONTENT_TYPE_PLAIN.equals(text.getContentType()) ->
			object(Messages.Gate_dynamicHtml, Long.toString(text.getID()));
		default -> {
			// nothing that leads anywhere
		}
		}
	}

	private void checkImage(ImageHandle image) {
		String source = image.getSource();
		boolean elsewhere = DesignChoiceConstants.IMAGE_REF_TYPE_URL.equals(source)
				|| DesignChoiceConstants.IMAGE_REF_TYPE_FILE.equals(source) && !isFileBeside(image.getURI());
		if (elsewhere) {
			object(Messages.Gate_image, image.getURI());
		}
	}

	private static boolean isFileBeside(String name) {
		return name != null && FILE_BESIDE.matcher(name).matches() && !name.contains("..");
	}
}
