/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.compare.contentmergeviewer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The platform asks for these texts in the base locale, which stays English whatever the user reads. So the English
 * bundle, which is found first, hands out the language of the user; what it leaves open comes from the platform.
 */
public final class TextMergeViewerResources_en extends ResourceBundle {

	private final Map<String, String> texts = new TreeMap<>();

	public TextMergeViewerResources_en() throws IOException {
		String language = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
		try (InputStream in = getClass().getResourceAsStream("TextMergeViewerResources_" + language + ".properties")) {
			if (in != null) {
				Properties properties = new Properties();
				properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
				properties.forEach((key, value) -> texts.put((String) key, (String) value));
			}
		}
	}

	@Override
	protected Object handleGetObject(String key) {
		return texts.get(key);
	}

	@Override
	public Enumeration<String> getKeys() {
		return Collections.enumeration(texts.keySet());
	}
}
