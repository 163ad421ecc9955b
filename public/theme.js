for(let k of["theme","unmarked"])try{document.documentElement.dataset[k]=localStorage[k]??""}catch{}
