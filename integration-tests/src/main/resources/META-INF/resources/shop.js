// The picture follows the chosen variant; without scripts each variant shows its own small one.
document.addEventListener('change', event => {
  const picture = document.getElementById('picture');
  if (picture && event.target.dataset.picture) {
    picture.src = event.target.dataset.picture;
  }
});
