"""What is handed out: wheel, sdist, bundle, .deb, licences and a list of parts. Nothing of this is part of the app."""
