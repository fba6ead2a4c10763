/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.eclipse.core.runtime.ILog;

/** Finds texts, images and libraries of a template in the folder of the template, and nowhere else. */
final class FolderLocator implements IResourceLocator {

	@Override
	public URL findResource(ModuleHandle module, String fileName, int type) {
		if (module.getSystemId() == null || fileName == null || fileName.contains(":")) {
			return null;
		}
		try {
			Path folder = Path.of(URI.create(module.getSystemId().toString()));
			Path file = folder.resolve(fileName).normalize();
			return file.startsWith(folder) && Files.isRegularFile(file)
					&& file.toRealPath().startsWith(folder.toRealPath()) ? file.toUri().toURL() : null;
		} catch (IllegalArgumentException | MalformedURLException e) {
			ILog.of(FolderLocator.class).info("No resource " + fileName + ": " + e.getMessage());
			return null;
		} catch (java.io.IOException e) {
			ILog.of(FolderLocator.class).warn("Resource " + fileName + " cannot be read", e);
			return null;
		}
	}

	@Override
	@SuppressWarnings("rawtypes")
	public URL findResource(ModuleHandle module, String fileName, int type, Map appContext) {
		return findResource(module, fileName, type);
	}
}
